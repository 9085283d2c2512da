### Los bienes comunes: la lista, la página de uno y lo que se pregunta sobre él.

# Title of the page, and the way back to it
commons-title = Bienes comunes

# Beside the title: write something down that is held together. Also the title of its dialog and its button
commons-add = Añadir un bien común

# Other words it is sought by
commons-add-words = parque semillas código nuevo registro

# Beside the title and on the page of one: call a day of work. Also the title of its dialog
commons-plan = Convocar una minga

# Other words it is sought by
commons-plan-words = trabajo jornada calendario

# In the palette: write the coming days to a file for phones
commons-calendar-save = Guardar las próximas mingas para un calendario

# Where the list will be, while there is nothing in it
commons-none = ¿Qué cuidan en común?

# Under it
commons-none-text = Un parque, un banco de semillas, planos, código: anote el primero, y se le podrán contar horas y mingas.

# Read aloud where nothing was given to one in a year
commons-no-hours = Sin horas

# Read aloud: one stretch of a bar. $hours is "83 h 09"
commons-class-hours = { $name } { $hours }

# Read aloud in a bar: hours of members who were in no class
commons-no-class = Sin clase

# Head of a column: its name
commons-what = Lo que tenemos en común

# Head of a column of bars. $year is the year, as text
commons-given = Horas dadas en { $year }, por clase

# Button at that head, and at the money of one
commons-year-before = El año anterior

# Button at that head, and at the money of one
commons-year-after = El año siguiente

# Head of a column
commons-hours = Horas

# Head of a column. $currency is its code
commons-spent = Gastado, { $currency }

# Head of a column. $currency is its code
commons-earned = Entró, { $currency }

# Head of a column: what it is held under, and who looks after it
commons-terms = Condiciones y cuidado

# In a column of money, where there is none
commons-nothing = nada

# After the name of one that is not held yet
commons-state-ahead = todavía no

# After the name of one that is held no longer
commons-state-over = ya no

# The last line of the list
commons-all = { $count ->
    [one] El único
   *[other] Los { $count }
}

# A kind of commons, in a choice and under a name
commons-kind-park = Parque
# A kind of commons, in a choice and under a name
commons-kind-land = Tierra
# A kind of commons, in a choice and under a name
commons-kind-water = Agua
# A kind of commons, in a choice and under a name
commons-kind-building = Edificio
# A kind of commons, in a choice and under a name
commons-kind-tools = Herramientas
# A kind of commons, in a choice and under a name
commons-kind-seeds = Semillas
# A kind of commons, in a choice and under a name
commons-kind-fund = Fondo
# A kind of commons, in a choice and under a name
commons-kind-code = Código
# A kind of commons, in a choice and under a name
commons-kind-designs = Diseños
# A kind of commons, in a choice and under a name
commons-kind-knowledge = Saberes
# A kind of commons, in a choice and under a name
commons-kind-culture = Cultura
# A kind of commons, in a choice and under a name
commons-kind-other = Otra cosa

# Button on the page of one: tell anew what it is
commons-change = Cambiar

# Title of that dialog
commons-change-of = Cambiar { $name }

# Button of dialogs in which something is told anew
commons-save = Guardar

# Field: the name
commons-name = Cómo se llama

# Beside a button that waits for the name
commons-unnamed = Le falta un nombre

# Field: the kind
commons-kind = Tipo

# Field: what it is in a line
commons-about = En una línea

# Under it
commons-about-hint = Por ejemplo: 24 hectáreas al sur de Quito

# Field: a place, or an address on the web
commons-place = Dónde está

# Under it
commons-place-hint = Un lugar, o una dirección en la red

# Field: the first day
commons-from = En común desde

# Field, and beside the agreement or licence
commons-held-under = Bajo

# Under that field
commons-held-hint = Un convenio, un compromiso o una licencia

# Field: a larger one it belongs to
commons-part-of = Parte de

# In that choice: of none
commons-part-of-nothing = De nada mayor

# Field, and beside who may use it
commons-usage = Quién puede usarlo

# Field, and head of the story
commons-story = Cómo empezó

# Under the field
commons-story-hint = Para quienes vengan después

# Field: who told the story
commons-told-by = Lo contó

# Under the story. $who is a name, often with a year
commons-told-by-of = Lo contó { $who }

# Link beside the head of the story
commons-write-on = Seguir escribiendo

# Link beside the head of the story, while there is none
commons-write = Escribirlo

# In place of the story
commons-story-none = Todavía nadie lo ha contado.

# Under the name of one. $facts is such as "Park, 24 hectares in the south of Quito"
commons-held-since = { $facts }. A nuestro cuidado desde el { $day }.

# Under the name of one that is held no longer
commons-held-from-to = { $facts }. A nuestro cuidado del { $from } al { $to }.

# Head of the columns of hours
commons-by-year = Horas dadas, por clase y año

# In place of them
commons-no-hours-yet = Todavía no se le han dado horas.

# Read aloud: one column. $hours is "83 h 09"
commons-year-hours = { $year }: { $hours }

# Head of a row under the columns, read aloud: the years
commons-year = Año

# Head of a row under the columns: how many members gave
commons-people = Personas

# Head of a row under the columns: sessions attended
commons-sessions = Sesiones

# Under the columns. $hours is what $people members gave in $year, $all what was given in all years
commons-chart-foot = { $hours } en { $year }, de { $people ->
    [one] una persona
   *[other] { $people } personas
}; { $all } desde el comienzo. Las columnas llevan horas enteras.

# Head of the money of one, while there is none
commons-money = Dinero

# Head of the money of one in a year
commons-money-of = Dinero de { $year }, { $currency }

# In place of lines
commons-money-none = No se ha anotado dinero.

# Link beside that head, title in the palette, and button of the dialog
commons-money-note = Anotar dinero

# Title of that dialog
commons-money-for = Dinero para { $name }

# Field: which way it went
commons-money-side = Dinero que

# In that choice
commons-money-spent = se gastó

# In that choice
commons-money-earned = entró

# Field: for what it was spent
commons-money-what = Para qué

# Field: from whom it came
commons-money-whom = De quién

# Field. $currency is its code
commons-money-amount = Monto, { $currency }

# Sum of what came in
commons-money-in = Entró

# Sum of what was spent
commons-money-out = Salió

# A line of money of the commons fund: what receipts of the year say
commons-money-bought-out = Pagado en vez de trabajar

# Beside a line of money, under the pointer or the keyboard
commons-money-take-back = Anular

# The same, read aloud
commons-money-take-back-of = Anular: { $words }

# Head
commons-pictures = Fotos

# Link: every picture
commons-pictures-all = Ver { $count }

# Link: only the newest
commons-pictures-fewer = Solo las últimas

# Button
commons-picture-add = Añadir una foto

# Title of its dialog
commons-picture-of = Una foto de { $name }

# Button of that dialog: then the file is asked for
commons-picture-choose = Elegir el archivo

# Field of that dialog
commons-picture-words = Qué se ve

# Under it
commons-picture-words-hint = Va debajo de la foto; puede quedar vacío

# Field of that dialog
commons-picture-taken = Tomada el

# Under a picture, and read aloud for it
commons-picture-on = { $words }, { $day }

# Button on a picture, read aloud
commons-picture-remove = Quitar la foto: { $words }

# Head of who looks after it, and under what
commons-stewards-terms = Cuidado y condiciones

# Beside their names
commons-stewards = Lo cuidan

# In place of names
commons-stewards-none = Nadie todavía

# Link, title in the palette, and button of the dialog
commons-steward-add = Añadir a alguien

# Title of that dialog
commons-steward-of = ¿Quién cuida de { $name }?

# Field: the member
commons-steward = Quién

# Beside a button that waits for the member
commons-steward-who = Elija a alguien

# Field: the first day
commons-steward-from = Desde

# Field: what else there is to say
commons-steward-note = Nota

# After a name: since which year
commons-steward-since = , desde { $year }

# Beside a name, under the pointer or the keyboard: until today
commons-steward-end = Hasta hoy

# The same, read aloud
commons-steward-end-of = { $name } lo cuida hasta hoy

# Beside a place
commons-place-where = Dónde

# Beside an address on the web
commons-place-web = En la red

# Beside whether using it leaves less for others
commons-nature = Naturaleza

# There: it does
commons-material = Se gasta con el uso

# There: it does not
commons-immaterial = Crece al compartirse

# Beside its parts
commons-parts = Partes

# Link and button: note the last day
commons-close = Dejar de tenerlo

# Title of that dialog
commons-close-of = { $name } deja de ser un bien común

# In that dialog
commons-close-text = Quedan sus horas, su dinero y su historia. No se le podrá anotar trabajo después de su último día.

# Field of that dialog
commons-last-day = Último día

# Head of the coming days of one
commons-next = Lo que viene

# In place of days
commons-next-none = No hay ninguna minga convocada.
