### Papeles sobre lo común: la hoja de una minga y el informe.

# A la derecha de la cabeza de cada página de la hoja. $code son cuatro signos
work-day-code = Código de la hoja: { $code }
# Bajo el título: cuándo. $day es «sábado 13 de marzo de 2027»; las horas son «08:00» y «12:00»
work-day-when = { $day }, de { $from } a { $to }
# A la derecha del título
work-day-signed-up = { $people ->
    [0] Nadie se ha anotado.
    [one] Se anotó una persona.
   *[other] Se anotaron { $people }.
}
# Lo mismo, con los puestos que hay. $said es la frase anterior
work-day-places = { $said } { $places ->
    [one] Hay un puesto.
   *[other] Hay { $places } puestos.
}
# Junto a para qué es el trabajo
work-day-for = Para
# Junto a dónde se encuentra la gente
work-day-meet = Nos vemos en
# Junto a lo que hay que hacer
work-day-tasks = Qué haremos
# Junto a lo que hay que traer
work-day-tools = Traer
# Cabeza de las líneas
work-day-who = Quién está
# A la derecha de esa cabeza
work-day-hint = anota cuándo llegas y sales; firma junto a tus horas
# Columna: cuándo llegó alguien
work-day-came = Llegó
# Columna: cuándo salió alguien
work-day-left = Salió
# Columna: horas
work-day-hours = Horas
# Columna: donde se firma
work-day-signature = Firma
# Alguien en la hoja que espera puesto
work-day-waits = { $name }, espera puesto
# Bajo una línea al final de la hoja
work-day-led = Dirigió
# Bajo una línea al final de la hoja
work-day-confirmed = Confirmó las horas, fecha
# Nombre del archivo, si el día no tiene nombre
work-day-title = Minga

# Título del informe de lo común, y nombre del archivo
commons-report-title = Lo que tenemos en común
# A la derecha del título. $hours son horas y minutos
commons-report-summary = { $assets ->
    [0] Todavía no hay nada en común.
    [one] Un bien común; se le dieron { $hours }.
   *[other] { $assets } bienes comunes; se les dieron { $hours }.
}
# Cabeza de la primera tabla
commons-report-all = Todo junto
# A la derecha de esa cabeza
commons-report-all-hint = desde el comienzo; horas aprobadas
# Columna: qué es
commons-report-what = Bien común
# Columna: horas en total
commons-report-hours = Horas
# Columna: sesiones, donde la cooperativa las cuenta
commons-report-sessions = Sesiones
# Columna: dinero que entró. $currency es su código
commons-report-earned = { $currency } entró
# Columna: dinero gastado. $currency es su código
commons-report-spent = { $currency } gastado
# En lugar de líneas
commons-report-none = Todavía no hay nada en común.
# En lugar de una tabla de años
commons-report-nothing = Todavía no se le ha dado nada.
# Columna: el año
commons-report-year = Año
# Columna: horas de quienes no estaban en ninguna clase ese día
commons-report-no-class = Sin clase
# Columna: cuántas personas dieron
commons-report-people = Personas
# Junto a quién lo cuida
commons-report-stewards = Lo cuidan
# Junto a dónde está
commons-report-place = Dónde
# Junto al acuerdo o la licencia
commons-report-held = Bajo
# Junto a quién puede usarlo y cómo
commons-report-usage = Quién lo usa
# Junto al primer día
commons-report-since = Desde
# Un dato de un fondo común: lo que se pagó en vez de trabajar, por año
commons-report-bought-out = Pagado en vez de trabajar
# Junto al último día, si ya no se tiene
commons-report-until = Hasta
# A la derecha del nombre: de qué clase es
commons-report-kind-park = parque
# A la derecha del nombre: de qué clase es
commons-report-kind-land = tierra
# A la derecha del nombre: de qué clase es
commons-report-kind-water = agua
# A la derecha del nombre: de qué clase es
commons-report-kind-building = edificio
# A la derecha del nombre: de qué clase es
commons-report-kind-tools = herramientas
# A la derecha del nombre: de qué clase es
commons-report-kind-seeds = semillas
# A la derecha del nombre: de qué clase es
commons-report-kind-fund = fondo
# A la derecha del nombre: de qué clase es
commons-report-kind-code = código
# A la derecha del nombre: de qué clase es
commons-report-kind-designs = diseños
# A la derecha del nombre: de qué clase es
commons-report-kind-knowledge = saberes
# A la derecha del nombre: de qué clase es
commons-report-kind-culture = cultura
# A la derecha del nombre: de qué clase es
commons-report-kind-other = bien común
