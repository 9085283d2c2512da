### La lista de integrantes.

# Título de la página y camino de vuelta
members-title = Integrantes

# Leído en voz alta: nombre de la lista
members-register = Registro de integrantes

# En el campo de búsqueda
members-search = Nombre o número

# Botón con una impresora
members-print = Imprimir

# Botón
members-import = Importar

# Botón lleno
members-admit = Anotar ingreso

# Rótulo de una clase: filtros, formularios, ajustes
members-class = Clase

# Leído en voz alta: el filtro por situación
members-status = Situación

# Filtro: todas las clases
members-all = Todas

# El mismo botón, con un día elegido
members-as-of-day = Al { $day }

# Título del diálogo que pide un día
members-as-of-title = El registro en otro día

# En ese diálogo
members-as-of-hint = Lo que valía ese día, según se sabe hoy.

# Campo de ese diálogo
members-as-of-label = Día

# En el telar vacío, mientras no hay nadie
members-none-title = Aún no hay integrantes

# Debajo
members-none = El tejido empieza con el primer hilo. Anote el primer ingreso o importe una hoja de cálculo.

# En la lista cuando nadie coincide
members-nobody = Nadie coincide. Pruebe otra palabra, clase o situación.

# Botón en el panel junto a la lista
members-open-page = Abrir la ficha

# Título de una columna
members-head-number = N.º

# Título de una columna
members-head-name = Nombre

# Título de una columna
members-head-class = Clase

# Título de una columna
members-head-status = Situación

# Título de una columna
members-head-since = Desde

# Título de una columna
members-head-units = Partic.

# Título de una columna
members-head-paid = Pagado, { $currency }

# Título de una columna
members-head-folio = Folio

# Título de una columna
members-head-kind = Tipo

# Título de una columna
members-head-left = Salida

# Título de una columna
members-head-owed = Por pagar, { $currency }

# Título de una columna
members-head-document = Documento

# Título de una columna
members-head-born = Nacimiento

# Título de una columna
members-head-phone = Teléfono

# Título de una columna
members-head-whatsapp = WhatsApp

# Título de una columna
members-head-email = Correo

# Título de una columna
members-head-address = Dirección

# Título de una columna
members-head-sector = Sector

# Título de una columna
members-head-household = Hogar

# Título de una columna: el idioma en que se le escribe
members-head-lang = Idioma

# Título de una columna: cómo prefiere que se le contacte
members-head-channel = Prefiere

# Título de una columna: lo vencido y no pagado
members-head-arrears = Vencido, { $currency }

# Pie de la lista, tras un número en negrita
members-total-rows = { $rows ->
    [one] fila
   *[other] filas
}

# Pie de la lista
members-total-standing = { $belonging } en la cooperativa{ $leave ->
    [0] {""}
   *[other] , { $leave } con licencia
}{ $former ->
    [0] {""}
    [one] , { $former } ya salió
   *[other] , { $former } ya salieron
}

# Pie de la lista, antes de un número
members-total-shares = Participaciones

# Pie de la lista, antes de un número: participaciones de quienes salieron
members-total-settle = Por liquidar

# Pie de la lista, antes de un importe
members-total-paid = Pagado, { $currency }

# Título del formulario
members-admit-title = Anotar un ingreso

# Su botón
members-admit-do = Admitir

# Campo: primeras participaciones
members-admit-shares = Participaciones suscritas

# Junto al botón mientras falta el nombre
members-name-missing = Falta un nombre

# Junto al botón mientras no hay clase
members-class-missing = Aún no hay clases

# Campo: un número de integrante elegido
members-admit-number = Número

# Bajo ese campo
members-admit-number-hint = Vacío: el siguiente

# Bajo el campo del folio
members-admit-folio-hint = En el libro anterior
