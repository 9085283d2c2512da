### Mingas: el calendario, convocar una, anotarse, llegar, cerrar.

# Name of the calendar, read aloud, and title of a day before it is known
workdays-title = Mingas

# Head of the calendar. $month is "March 2027"
workdays-month = Mingas, { $month }

# Button beside that head
workdays-as-list = En lista

# Button beside that head, while it is a list
workdays-as-calendar = En calendario

# Button, read aloud
workdays-month-before = El mes anterior

# Button, read aloud
workdays-month-after = El mes siguiente

# Button: the month of today
workdays-today = Hoy

# Beside a day of today that is not closed, over the calendar. The times are "08:00" and "12:00"
workdays-open-today = hoy, de { $begins } a { $ends }

# Beside an earlier day that is not closed. $day is "Saturday 13 March"
workdays-open-sheet = { $day }: falta pasar la hoja firmada o cerrar el día

# In place of a list
workdays-none = Ninguna minga este mes.

# Button in a day of the calendar, read aloud. $day is "Saturday 13 March"
workdays-plan-on = Convocar una minga para el { $day }

# A day that does not take place
workdays-called-off = Suspendida

# Under it, on its page
workdays-called-off-text = Nadie tiene que venir. Su entrada de calendario se puede guardar otra vez, y entonces lo dice.

# How many came to a day
workdays-came = { $count ->
    [0] no vino nadie
    [one] vino una persona
   *[other] vinieron { $count }
}

# How many come to a day without a limit
workdays-coming = { $count ->
    [0] nadie todavía
    [one] viene una persona
   *[other] vienen { $count }
}

# In the calendar: how many of the places are taken
workdays-of = { $coming } de { $places }

# How many of the places are taken
workdays-taken = { $coming } de { $places } puestos tomados

# How many signed up
workdays-signed = { $count ->
    [0] nadie se ha anotado
    [one] se anotó una persona
   *[other] se anotaron { $count }
}

# How many places are left
workdays-left = { $count ->
    [0] no quedan puestos
    [one] queda un puesto
   *[other] quedan { $count } puestos
}

# How many wait for a place
workdays-waiting = { $count ->
    [one] una persona espera puesto
   *[other] { $count } esperan puesto
}

# Beside a day. The times are "08:00" and "12:00"
workdays-times = de { $begins } a { $ends }

# What the day counts for each. $hours is "4 h 00"
workdays-each = { $hours } para cada quien que venga.

# Where people meet
workdays-meet-at = Nos vemos en: { $place }.

# What to bring
workdays-bring = Traer: { $tools }.

# Link or button under a list that shows only the first
workdays-more = y { $count } más

# Button: only the first again
workdays-fewer = Menos

# Button: put members on the list of a day
workdays-sign-up = Anotar gente

# Title of that dialog
workdays-sign-up-for = ¿Quién viene a «{ $title }»?

# Button of that dialog
workdays-sign-up-do = { $count ->
    [0] Anotar
    [one] Anotar a una persona
   *[other] Anotar a { $count }
}

# Beside that button, while nobody is chosen
workdays-nobody-chosen = Escriba un número o un nombre, y Enter

# In that dialog, for a member on the list
workdays-signed-already = { $name } ya está en la lista.

# Beside a member for whom there is no place yet
workdays-waits = espera puesto

# Button beside a member, read aloud
workdays-take-off = Quitar a { $name } de la lista

# Head of the column of those buttons, read aloud
workdays-take-off-head = Quitar

# Button: the page of the day
workdays-open = Abrir

# Button and title in the palette: one day as a file for calendars
workdays-calendar-one = Guardar para un calendario

# Name of that file, without its ending
workdays-calendar-file = mingas

# In a calendar, after what is to be done
workdays-calendar-tools = Traer: { $tools }

# Button and title in the palette
workdays-change = Cambiar

# Title of that dialog
workdays-change-of = Cambiar «{ $title }»

# Button of the dialog that plans a day
workdays-call = Convocar

# Field
workdays-name = Qué haremos

# Under it
workdays-name-hint = Por ejemplo: sembrar la orilla de la quebrada

# Beside a button that waits for that
workdays-untitled = Le falta un nombre

# Field: for which commons
workdays-where = Para

# Field: the day
workdays-on = Día

# Field: a time
workdays-begins = De

# Field: a time
workdays-ends = A

# Beside a button that waits for the times
workdays-no-times = Faltan las horas

# Field: how many may come
workdays-places = Puestos

# Under it
workdays-places-hint = Vacío: sin límite

# Beside a button: the places are no number
workdays-no-count = Los puestos son un número entero

# Field, and beside where people meet
workdays-meet = Dónde nos vemos

# Field, and beside what to bring
workdays-tools = Qué traer

# Field, and beside what is to be done
workdays-tasks = Qué hay que hacer

# Field: whether the day comes again
workdays-again = Otra vez

# In that choice
workdays-again-never = Solo esta vez

# In that choice
workdays-again-1 = Cada semana

# In that choice
workdays-again-2 = Cada dos semanas

# In that choice
workdays-again-4 = Cada cuatro semanas

# In that choice
workdays-again-month = El mismo día de la semana, cada mes

# Field: not beyond this day
workdays-until = Hasta

# Link and title in the palette
workdays-call-off = Suspender

# Link and title in the palette: this day and those that repeat it after it
workdays-call-off-all = Suspender esta y las siguientes

# Head of who comes, before the day
workdays-who-comes = Quién viene

# In place of lines
workdays-nobody-signed = Todavía no se ha anotado nadie.

# Head of a column: the member's number
workdays-number = N.º

# Head of a column
workdays-name-head = Nombre

# Head of a column: the day of signing up
workdays-signed-head = Se anotó

# Head of a column, read aloud
workdays-note = Nota

# Head of what was said of the day
workdays-told = Sobre el día

# Head of the field in which people are checked in
workdays-coming-in = Quién llega

# The same, once the day is over: its signed sheet is typed in
workdays-sheet = Pasar la hoja firmada

# Beside that head: what stands in each line of the sheet
workdays-sheet-aside = número, llegó, salió; o número y horas

# In the line, while nothing is typed: examples
workdays-sheet-hint = 190 8:30 11:00, o 190 3h

# Under the line
workdays-sheet-text = Solo el número es el día entero; 190 8:30 llegó a esa hora; 190 - 11:00 salió a esa hora; 190 3h hizo tres horas. Intro pasa a la línea siguiente de la hoja.

# Button beside the line, in place of “… is here”. $name is often a first name
workdays-note-here = Anotar a { $name }

# The same field, read aloud and in the dialog of signing up
workdays-who = Integrante

# What can be typed there
workdays-who-hint = número, nombre o código del carné

# Under the field: nobody is meant by what was typed
workdays-who-none = Nadie aquí corresponde a «{ $text }».

# Under the field: about somebody on the list. $day is a date
workdays-signed-on = { $name }, en la lista desde el { $day }.

# Under the field: about somebody who is not on the list
workdays-not-signed = { $name } no está en la lista, y puede quedarse.

# After that. $time is "10:34", $hours "1 h 26"
workdays-will-count = Llega a las { $time }; contarán { $hours }.

# The same, where coming and leaving were typed
workdays-from-to-counts = De { $from } a { $to }; contarán { $hours }.

# The same, where nothing was typed but the number
workdays-all-counts = El día entero; contarán { $hours }.

# The same, where sessions are counted and not hours
workdays-session-counts = Cuenta como una sesión.

# Under the field: about somebody who came in before
workdays-here-already = { $name } ya está aquí.

# Button beside the field, and beside a member. $name is often a first name
workdays-is-here = Llegó { $name }

# Button: somebody is here
workdays-here-button = Llegó

# Button and title in the palette: the page at the door, where people check in by themselves
workdays-door = En la entrada

# Other words it may be sought by in the palette
workdays-door-words = quiosco llegada carné código puerta

# In the line at the door, while nothing is typed
workdays-door-hint = Su número, o acerque el carné al lector

# Button beside that line
workdays-door-here = Llegué

# Said to who came in last
workdays-door-welcome = Gracias por venir, { $name }.

# In place of the line, when the day is closed
workdays-door-closed = El día está cerrado.

# At the foot of the page at the door
workdays-door-foot = Con Esc se vuelve a la oficina.

# Title of the dialog that asks before the page at the door is left
workdays-door-leave = ¿Dejar la entrada?

# Its button
workdays-door-leave-do = A la oficina

# In it
workdays-door-leave-text = De aquí solo sigue quien lleva la lista. Cancele y escriba su número.

# In place of who is here, and beside the button that closes the day
workdays-nobody-here = Todavía no hay nadie.

# Head of a column: who is here
workdays-here = Aquí

# Head of a column: since when
workdays-since = Desde

# Beside somebody who left before the end. $time is "10:20"
workdays-left-at = salió a las { $time }

# Beside somebody who was not on the list
workdays-without = vino sin anotarse

# Beside somebody, under the pointer or the keyboard
workdays-leaves = Sale antes

# The same, where a time is noted
workdays-leaves-change = Otra hora

# The same, read aloud; title of the dialog
workdays-leaves-of = { $name } sale antes

# Field of that dialog
workdays-leaves-at = Salió a las

# Under it. $ends is "12:00"
workdays-leaves-hint = Vacío: se quedó hasta las { $ends }

# Head of the cloth, before the day
workdays-people = Gente

# Beside the head of the cloth
workdays-signed-without = { $signed } en la lista, { $without ->
    [one] una persona vino sin anotarse
   *[other] { $without } vinieron sin anotarse
}

# Over the cloth
workdays-here-count = { $count ->
    [0] nadie aquí
    [one] una persona aquí
   *[other] { $count } aquí
}

# Over the cloth: signed up and not seen
workdays-missing-count = { $count ->
    [one] falta una persona
   *[other] faltan { $count }
}

# Under the cloth
workdays-free-of = { $free } de { $places } puestos libres

# The cloth, read aloud
workdays-room-here = { $here } aquí, faltan { $missing }, { $free } puestos libres

# Head of who signed up and was not seen
workdays-not-seen = Aún no han llegado

# The same, when the day is closed
workdays-not-there = No estuvieron

# Button beside a member: said that they cannot come
workdays-told-us = Avisó

# The same, read aloud
workdays-told-us-of = { $name } avisó

# Beside a member
workdays-presence-excused = avisó

# Beside a member
workdays-presence-missed = no vino

# Link beside somebody who did not come to a day that is closed, and button of its dialog
workdays-pardon = Dispensar

# The same, read aloud; title of the dialog
workdays-pardon-of = Dispensar a { $name }

# Field of that dialog
workdays-pardon-how = Cómo

# In that choice
workdays-pardon-excused = Falta excusada

# Under it
workdays-pardon-excused-text = Como si hubiera avisado antes. Donde se cuentan sesiones, vale como una hecha.

# In that choice
workdays-pardon-open = Queda pendiente

# Under it
workdays-pardon-open-text = Se sigue debiendo, pero no cuenta como falta: no se debe nada más por ello.

# Field of that dialog; nothing more is said than the kind of reason
workdays-pardon-reason = Motivo

# Under that list
workdays-missed-hint = De quien siga en esta lista al cerrar el día se anota que no vino.

# Head of the hours a day comes to
workdays-to-confirm = Horas por confirmar

# The same, when the day is closed
workdays-confirmed-later = Horas entregadas

# A line: so many with the same hours. $hours is "4 h 00"
workdays-people-each = { $count ->
    [one] Una persona, { $hours }
   *[other] { $count } personas, { $hours } cada una
}

# The sum
workdays-people-of = { $count ->
    [one] Una persona, { $asset }
   *[other] { $count } personas, { $asset }
}

# A line: those whose work days are counted, not their hours
workdays-sessions = { $count ->
    [one] Una persona, una sesión
   *[other] { $count } personas, una sesión cada una
}

# A line: somebody's work of the day was typed in before
workdays-typed-before = { $name }, ya anotado antes

# Under the sum
workdays-typed-text = Lo anotado antes queda como está; cerrar no le añade nada y nada se cuenta dos veces.

# Button
workdays-close = Cerrar el día

# In place of that button, when it is closed
workdays-closed-text = El día está cerrado. Sus horas esperan en Horas a que alguien las confirme.

# Under that button. $names are the stewards
workdays-who-confirms = Las puede confirmar { $names }, u otra persona; nadie confirma las suyas.

# Under that button, where there are no stewards
workdays-someone-confirms = Las confirma otra persona; nadie confirma las suyas.
