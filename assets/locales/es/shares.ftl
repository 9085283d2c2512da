### Movimientos de participaciones: el formulario, a qué se llega, y la página del capital.

# Qué se hace con las participaciones: opción del formulario
shares-act-subscribe = Suscribir participaciones
# Qué se hace con las participaciones: opción del formulario
shares-act-issue = Entregar liberadas
# Qué se hace con las participaciones: opción del formulario
shares-act-pay = Pagar participaciones
# Qué se hace con las participaciones: opción del formulario
shares-act-pass = Ceder a otra persona
# Qué se hace con las participaciones: opción del formulario
shares-act-convert = Convertir a otra clase
# Qué se hace con las participaciones: opción del formulario
shares-act-redeem = Devolver participaciones
# Qué se hace con las participaciones: opción del formulario
shares-act-gift = Donar a la cooperativa, para siempre
# Qué se hace con las participaciones: opción del formulario
shares-act-cancel = Anular sin pago

# Botón lleno del formulario
shares-do-subscribe = Anotar la suscripción
# Botón lleno del formulario
shares-do-issue = Entregar las participaciones
# Botón lleno del formulario
shares-do-pay = Anotar el pago
# Botón lleno del formulario
shares-do-pass = Ceder las participaciones
# Botón lleno del formulario
shares-do-convert = Convertir las participaciones
# Botón lleno del formulario
shares-do-redeem = Devolver las participaciones
# Botón lleno del formulario
shares-do-gift = Anotar la donación
# Botón lleno del formulario
shares-do-cancel = Anular las participaciones

# Junto al botón, cuando un campo de arriba dice por qué no se puede
shares-refused = Arriba dice qué lo impide

# Campo: quién recibe las participaciones
shares-to = A quién
# Debajo del campo
shares-to-hint = Alguien de la misma clase

# Campo: la clase que tendrán las participaciones
shares-into = A qué clase
# Casilla: lo que no alcanza para una participación entera
shares-pay-rest = Pagar en dinero lo que no alcance para una participación entera
# Debajo del monto devuelto
shares-back-hint = Vacío: lo que se pagó por ellas

# Título de la suma en el formulario
shares-comes-to = A qué se llega
# Columna de la suma
shares-now = Ahora
# Columna de la suma
shares-after = Después
# Lo que se tiene. $units cuenta participaciones, $paid es el monto pagado
shares-held = { $units ->
    [0] ninguna, { $paid }
    [one] una participación, { $paid }
   *[other] { $units } participaciones, { $paid }
}
# Debajo de la suma. $owed es un monto
shares-owed-after = A { $name } le quedan por pagar { $owed }.
# Debajo de la suma. $count cuenta certificados, $numbers da sus números
shares-voids = { $count ->
    [one] El certificado { $numbers } queda sin validez.
   *[other] Los certificados { $numbers } quedan sin validez.
}

# Título del diálogo
heirs-title = Las participaciones de { $name } pasan a quienes heredan

# Su botón
heirs-do = Pasar las participaciones

# Campo. $name es quien hereda
heirs-part = Parte de { $name }

# Junto al botón
heirs-nobody = Nadie que herede es integrante

# En ese diálogo. $names son quienes heredan sin ser integrantes, $count las cuenta
heirs-outside = { $count ->
    [one] { $names } no es integrante: primero ingresa, o se le devuelve su parte.
   *[other] { $names } no son integrantes: primero ingresan, o se les devuelve su parte.
}
