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

# Título de la página
shares-title = Capital social

# Primera línea de la página. $shown es el número de participaciones como texto, $worth lo que valen, $holders cuenta integrantes
shares-voice = { $units ->
    [one] Una participación de { $worth }, de { $holders ->
        [one] una sola persona
       *[other] { $holders } integrantes
    }.
   *[other] { $shown } participaciones que valen { $worth }, de { $holders ->
        [one] una sola persona
       *[other] { $holders } integrantes
    }.
}

# Título donde no hay participaciones
shares-none-title = Todavía no hay participaciones

# Bajo ese título
shares-none = Se agregan en la ficha de cada integrante, o llegan con una tabla importada.

# Botón: el libro como hoja de cálculo
shares-export = Exportar el libro

# Título del diálogo. $all es "yes" cuando no hay filtro
shares-export-title = { $all ->
    [yes] Exportar todo el libro
   *[no] Exportar las líneas en pantalla
}

# Botón
shares-print = Imprimir el registro

# Título
shares-by-class = Por clase

# Columna: condiciones de las participaciones
shares-terms = Condiciones

# Columna: cuántas personas tienen participaciones
shares-holders = Titulares

# Bajo la tabla
shares-holders-hint = Quien tiene participaciones de dos clases cuenta una sola vez en la suma.

# Columna: lo que valen
shares-worth = Valor nominal

# Columna
shares-paid-up = Pagado

# Columna: lo que falta pagar
shares-owed = Por pagar

# Línea de sumas, en pantalla y en la hoja de cálculo
shares-together = En total

# Título
shares-largest = Mayores titulares

# Una parte del capital. $percent como 2,7
shares-percent = { $percent } %

# Bajo un nombre. $worth y $most son importes, $part como 1/10; $limit es "within", "above" o "no"
shares-of-capital = { $units ->
    [one] Una participación, { $worth }
   *[other] { $units } participaciones, { $worth }
}{ $limit ->
    [within] ; a lo sumo { $part }, { $most }
    [above] ; más de { $part }, { $most }
   *[no] {""}
}

# Después de un nombre: quién más es titular
shares-with = junto con { $names }

# Título
shares-unpaid = Por pagar

# Bajo el título
shares-unpaid-none = Todas las participaciones están pagadas.

# Se lee en voz alta: columna
shares-since = Desde

# Bajo una lista recortada
shares-more = { $count ->
    [one] Y una más, en la lista de integrantes.
   *[other] Y { $count } más, en la lista de integrantes.
}

# Título: participaciones de quien salió o falleció
shares-to-settle = Por resolver

# Bajo el título
shares-to-settle-none = Ninguna participación espera.

# Bajo un nombre. $paid es un importe, $died es "yes" cuando se espera a quienes heredan
shares-waits = { $units ->
    [one] Una participación
   *[other] { $units } participaciones
}, { $paid }; { $died ->
    [yes] en espera de la herencia
   *[no] salió de la cooperativa
}

# Título, y nombre de la hoja de cálculo
shares-ledger = Libro de participaciones

# Junto al título. $shown es el número como texto
shares-lines = { $count ->
    [one] una línea
   *[other] { $shown } líneas
}

# Opción: de cualquier clase
shares-any-class = Todas las clases

# Opción: cualquier movimiento
shares-any-kind = Todos los movimientos

# Se lee en voz alta: tipo de movimiento
shares-kind = Movimiento

# Campo: primer día
shares-from = Desde

# Campo: último día
shares-until = Hasta

# En lugar del libro
shares-no-lines = Ninguna línea del libro es así.

# Botón
shares-show-more = Mostrar más

# Columna
shares-head-day = Día

# Columna de la hoja de cálculo
shares-head-number = N.º

# Columna
shares-head-name = Integrante

# Columna de la hoja de cálculo
shares-head-joint = Junto con

# Columna de la hoja de cálculo
shares-head-class = Clase

# Columna
shares-head-kind = Movimiento

# Columna
shares-head-units = Participaciones

# Columna de la hoja de cálculo
shares-head-par = Valor nominal

# Columna
shares-head-paid = Pagado

# Junto a un movimiento de participaciones: lo revierte
shares-back = revertir

# Lo mismo, leído en voz alta. $what es el movimiento, $day su día
shares-back-of = Revertir: { $what }, { $day }

# Lo mismo en el libro de toda la cooperativa. $name es la persona
shares-back-in = Revertir el movimiento de { $name }, { $day }

# Título del diálogo
shares-back-title = Revertir un movimiento de { $name }

# En el diálogo. $what es el movimiento, $day su día
shares-back-what = { $what }, { $day }. Una línea nueva de hoy lo revierte; las dos quedan en el libro.

# Campo
shares-back-why = Motivo

# Bajo el campo
shares-back-why-hint = Queda en el historial.

# Junto al botón mientras falta el motivo
shares-back-why-needed = Diga el motivo.

# Botón del diálogo
shares-back-do = Revertirlo

# Cuando hoy entra dinero
shares-receipt = Se da un recibo en el mismo acto. Lo que se pidió por participaciones se paga primero.

# Cuando el dinero entró otro día
shares-receipt-asked = Si este dinero se había pedido, se da un recibo de ese día; si no, queda solo en el libro de participaciones.
