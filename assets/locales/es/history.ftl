### El historial: cada acto, deshacer y rehacer, la revisión de la cadena.

# Título de la página
history-title = Historial

# En el campo de búsqueda
history-search = Una persona, una palabra, un día

# Leído en voz alta: el filtro por tipo de acto
history-noun = Tipo de acto

# Ese filtro: todo
history-anything = Todo

# Leído en voz alta: el filtro por persona
history-person = Por quién

# Ese filtro: todas
history-anyone = Por cualquiera

# Botón, mientras se muestra una sola persona: vuelve a mostrar todo
history-of-member = De una persona

# A la derecha de los filtros. $when es «hoy, 07:40»
history-whole = La cadena está entera (revisada { $when })

# En la lista cuando nada coincide
history-none = Nada coincide.

# Botón bajo la lista
history-more = Mostrar actos más antiguos

# Leído en voz alta: la hora ante un acto es un botón
history-open-act = { $time }, abrir el acto { $act }

# Junto a un acto deshecho
history-undone = deshecho

# Botón en un acto abierto
history-undo-this = Deshacer este acto

# Bajo los cambios de un acto
history-act-of = Acto { $act } de { $total }

# Leído en voz alta: título de una columna
history-what = Qué

# Título de una columna
history-before = Antes

# Título de una columna
history-after = Después

# En la tabla de cambios: sin valor
history-nothing = nada

# Bajo la tabla de cambios
history-more-changes = { $more ->
    [one] y uno más
   *[other] y { $more } más
}

# En la tabla de cambios: qué cambió
history-field-name = Nombre

# En la tabla de cambios: qué cambió
history-field-given = Nombres

# En la tabla de cambios: qué cambió
history-field-family = Apellidos

# En la tabla de cambios: qué cambió
history-field-document-number = Documento de identidad

# En la tabla de cambios: qué cambió
history-field-document-kind = Tipo de documento

# En la tabla de cambios: qué cambió
history-field-document-country = País del documento

# En la tabla de cambios: qué cambió
history-field-born = Fecha de nacimiento

# En la tabla de cambios: qué cambió
history-field-phone = Teléfono

# En la tabla de cambios: qué cambió
history-field-whatsapp = WhatsApp

# En la tabla de cambios: qué cambió
history-field-email = Correo

# En la tabla de cambios: qué cambió
history-field-address = Dirección

# En la tabla de cambios: qué cambió
history-field-sector = Manzana o sector

# En la tabla de cambios: qué cambió
history-field-note = Nota

# En la tabla de cambios: qué cambió
history-field-number = Número

# En la tabla de cambios: qué cambió
history-field-folio = Folio anterior

# En la tabla de cambios: qué cambió
history-field-kind = Tipo

# En la tabla de cambios: qué cambió
history-field-class = Clase

# En la tabla de cambios: qué cambió
history-field-from = Primer día

# En la tabla de cambios: qué cambió
history-field-to = Último día

# En la tabla de cambios: qué cambió
history-field-on = Día

# En la tabla de cambios: qué cambió
history-field-units = Participaciones

# En la tabla de cambios: qué cambió
history-field-paid = Pagado

# En la tabla de cambios: qué cambió
history-field-par = Valor de una participación

# En la tabla de cambios: qué cambió
history-field-currency = Moneda

# En la tabla de cambios: qué cambió
history-field-lang = Idioma

# En la tabla de cambios: qué cambió
history-field-dye = Tejido

# En la tabla de cambios: qué cambió
history-field-position = Lugar en las listas

# En la tabla de cambios: qué cambió
history-field-member = Integrante

# En la tabla de cambios: qué cambió
history-field-retired = Ya no está en la oficina

# En la tabla de cambios: qué cambió
history-field-least-units = Mínimo de participaciones

# En la tabla de cambios: qué cambió
history-field-transferable = Puede pasar a otra persona

# En la tabla de cambios: qué cambió
history-field-withdrawable = Se puede retirar

# En la tabla de cambios: qué cambió
history-field-redeem-after-years = Años antes de poder devolverlas

# Acto abierto: un dato
history-field-place = Lugar

# Acto abierto: un dato
history-field-admits = Quién admite integrantes

# Acto abierto: un dato
history-field-probation-days = Días de prueba

# Acto abierto: un dato
history-field-most-part = Parte máxima del capital

# Acto abierto: un dato
history-field-options = Respuestas para elegir

# En la tabla de cambios: qué cambió
history-field-on-exit = Al salir

# En la tabla de cambios: qué cambió
history-field-reverses = Renglón que se revierte

# En la tabla de cambios: qué cambió
history-field-heads = Columnas de la tabla

# En la tabla de cambios: qué cambió
history-field-map = Cómo se entendió la tabla

# En la tabla de cambios: qué cambió
history-field-channel = Vía de contacto preferida

# En la tabla de cambios: qué cambió
history-field-time = Horas

# En la tabla de cambios: qué cambió
history-field-unit = Se cuenta en

# En la tabla de cambios: qué cambió
history-field-most = A lo sumo

# En la tabla de cambios: qué cambió
history-field-percent = Parte dispensada, en por ciento

# En la tabla de cambios: qué cambió
history-field-amount = Importe

# En la tabla de cambios: qué cambió
history-field-rate = Precio de la hora

# En la tabla de cambios: qué cambió
history-field-due = Vence el

# En la tabla de cambios: qué cambió
history-field-method = Cómo se pagó

# En la tabla de cambios: qué cambió
history-field-reference = Referencia

# En la tabla de cambios: qué cambió
history-field-words = Por qué concepto

# En la tabla de cambios: qué cambió
history-field-void = Anulado desde

# En la tabla de cambios: qué cambió
history-field-void-why = Por qué se anuló

# En la tabla de cambios: qué cambió
history-field-payer = Pagado por

# En la tabla de cambios: qué cambió
history-field-document = Documento

# En la tabla de cambios: qué cambió
history-field-reason = Motivo

# En la tabla de cambios: qué cambió
history-field-body = Decidido por

# En la tabla de cambios: qué cambió
history-field-minute = Número en el acta

# En la tabla de cambios: qué cambió
history-field-part = Parte

# En la tabla de cambios: qué cambió
history-field-consent-given = De acuerdo

# En la tabla de cambios: qué cambió
history-field-closed = Solo para la oficina

# En la tabla de cambios: qué cambió
history-field-removed = Retirado

# En la tabla de cambios: qué cambió
history-field-custom-field-retired = Ya no se pregunta

# En la tabla de cambios: qué cambió
history-field-household = Hogar

# En la tabla de cambios: qué cambió
history-field-merged-into = La misma persona que

# En la tabla de cambios: qué cambió
history-field-others = Quién más vive allí

# En la tabla de cambios: qué cambió
history-field-contact = Cómo se les contacta

# En la tabla de cambios: qué cambió
history-field-other = Vinculado con

# En la tabla de cambios: qué cambió
history-field-asset = Bien común

# En la tabla de cambios: qué cambió
history-field-part-of = Parte de

# En la tabla de cambios: qué cambió
history-field-asset-place = Dónde está

# En la tabla de cambios: qué cambió
history-field-held = Cómo se tiene

# En la tabla de cambios: qué cambió
history-field-use = Cómo se puede usar

# En la tabla de cambios: qué cambió
history-field-about = En una línea

# En la tabla de cambios: qué cambió
history-field-story = Cómo empezó

# En la tabla de cambios: qué cambió
history-field-told-by = Contado por

# En la tabla de cambios: qué cambió
history-field-person = Quién de la oficina

# En la tabla de cambios: qué cambió
history-field-giver = Regaladas por

# En la tabla de cambios: qué cambió
history-field-taker = Regaladas a

# En la tabla de cambios: qué cambió
history-field-credited = Cuentan para

# En la tabla de cambios: qué cambió
history-field-stream = Clase de trabajo

# En la tabla de cambios: qué cambió
history-field-worker = Quién lo hizo

# En la tabla de cambios: qué cambió
history-field-worker-member = El miembro que lo hizo

# En la tabla de cambios: qué cambió
history-field-entered-by = Anotado por

# En la tabla de cambios: qué cambió
history-field-state = Estado

# En la tabla de cambios: qué cambió
history-field-answered-by = Respondido por

# En la tabla de cambios: qué cambió
history-field-answered-on = Respondido el

# En la tabla de cambios: qué cambió
history-field-work-day = Minga

# En la tabla de cambios: qué cambió
history-field-presence = Presencia

# En la tabla de cambios: qué cambió
history-field-came = Llegó

# En la tabla de cambios: qué cambió
history-field-gone = Se fue

# En la tabla de cambios: qué cambió
history-field-turn = Turno en la lista

# En la tabla de cambios: qué cambió
history-field-withdrawn = Ya no está en la lista

# En la tabla de cambios: qué cambió
history-field-title = Título

# En la tabla de cambios: qué cambió
history-field-begins = Empieza

# En la tabla de cambios: qué cambió
history-field-ends = Termina

# En la tabla de cambios: qué cambió
history-field-places = Cupos

# En la tabla de cambios: qué cambió
history-field-meet = Dónde encontrarse

# En la tabla de cambios: qué cambió
history-field-tasks = Qué se hace

# En la tabla de cambios: qué cambió
history-field-tools = Qué traer

# En la tabla de cambios: qué cambió
history-field-rules = Lo comprometido

# En la tabla de cambios: qué cambió
history-field-query = Lo que muestra la lista

# En la tabla de cambios: qué cambió
history-field-after-act = Muestra lo sabido tras el acto

# En la tabla de cambios: un valor
history-value-attended = vino

# En la tabla de cambios: un valor
history-value-approved = confirmadas

# En la tabla de cambios: un valor
history-value-called = convocada

# En la tabla de cambios: un valor
history-value-called-off = cancelada

# En la tabla de cambios: un valor
history-value-closed = terminada

# En la tabla de cambios: un valor
history-value-member = otro miembro

# En la tabla de cambios: un valor
history-value-set = como quedó puesto

# En la tabla de cambios
history-yes = sí

# En la tabla de cambios
history-no = no

# Encabezado junto a la lista
history-last = El último acto

# Debajo, cuando nada se puede deshacer
history-last-none = No hay nada que deshacer.

# Tras la tecla Ctrl Z
history-undo-hint = hace lo mismo. Deshacer también es un acto; nada se borra jamás.

# Encabezado junto a la lista
history-acts = Actos

# Suma de los actos
history-all = Todos

# Encabezado junto a la lista
history-chain = Qué es una cadena

# Debajo
history-chain-what = Cada acto se sella con el anterior. Si alguien cambia un renglón antiguo a escondidas, se rompen todos los sellos que siguen y usted lo lee aquí.

# Enlace debajo
history-check = Revisarla ahora

# Tras la revisión
history-checked = { $acts } actos, { $seconds } s

# Link in an opened act: shows what the file said right after it
history-then = Qué decía el archivo entonces

# Over that table. $day is the day of the act
history-then-caption = La cooperativa el { $day }

# Head of a column: as it was known then
history-then-then = como se sabía entonces

# Head of a column: as it is known now
history-then-now = como se sabe ahora

# In that table: how many belonged
history-then-members = Integrantes

# In that table: shares held
history-then-shares = Participaciones

# In that table: paid on shares
history-then-paid = Pagado, { $currency }
