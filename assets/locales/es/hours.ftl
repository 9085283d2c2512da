### Hours for the commons: where everyone stands, why, slips of paper, what was pledged.

# Title of the page, where no year is named; and the way back to it
hours-title = Horas

# Title of the page. $year is the year on screen
hours-title-year = Horas, { $year }

# Name of the choice of year, read aloud
hours-choose-year = Año

# A year or period that is over, in the choice
hours-closed = { $year }, cerrado

# A quantity of hours: 4 h 30. $minutes always has two digits
hours-minutes = { $hours } h { $minutes }

# A quantity of sessions. $shown is the number as written
hours-in-sessions =
    { $sessions ->
        [one] { $shown } sesión
       *[other] { $shown } sesiones
}

# The sentence under the title. $order of $all are in order; $late (for the plural: $behind) are not
hours-voice =
    Se han hecho { $done } de { $pledged } prometidas. { $order } de { $all } están al día; { $behind ->
        [0] nadie va con atraso.
        [one] a una persona le vendría bien una mano.
       *[other] a { $late } les vendría bien una mano.
}

# The sentence under the title, while nothing is pledged
hours-voice-none = Todavía nadie ha prometido horas.

# Where the chart will be, while nothing is pledged
hours-none = ¿Qué se pide a cada quien?

# Under it
hours-none-do = Un compromiso dice cuántas horas da una clase a los comunes, y desde cuándo.

# Button: note work
hours-add = Anotar horas

# Other words it is sought by
hours-add-words = trabajo registro minga jornal

# Button: type in slips of paper
hours-slips = Pasar papeletas
# Botón de la página de horas, con los papeles debajo
hours-print = Imprimir

# Title of the page of pledges, and the way to it
hours-pledges = Compromisos

# Heading of the chart
hours-stands = Cómo va cada quien hoy

# Over the columns of those who are behind. $late is the number as written
hours-late =
    { $behind ->
        [0] Nadie va con atraso
        [one] 1 va con atraso
       *[other] { $late } van con atraso
}

# Over the columns of those in order. $shown is the number as written
hours-order =
    { $order ->
        [0] Nadie está al día aún
        [one] 1 está al día
       *[other] { $shown } están al día
}

# Under the columns on the left; and read aloud with each
hours-behind = por debajo de lo debido

# Under the columns on the right; and read aloud with each
hours-ahead = por encima de lo debido

# Under a column: this many hours or more
hours-or-more = { $from } o más

# Under a column: up to this many hours
hours-up-to = hasta { $to }

# Under a column: from this many hours to that many
hours-between = { $from } a { $to }

# Heading of the list of those who are behind
hours-late-title = Con atraso: desde cuándo, y qué ayuda

# Link: show every one of them
hours-late-all = Ver { $count }

# Under the list, where there are more than it shows
hours-late-most = Se muestran las { $count } personas con más atraso.

# Under the list, beside a lock
hours-late-why = Cada nombre abre el porqué. En lo que se imprime para la pared hay números, no reproches.

# Head of a column
hours-head-member = Integrante

# Head of a column
hours-head-behind = Atraso

# Head of a column
hours-head-since = Desde

# Head of a column
hours-head-helps = Qué ayuda

# Since when someone is behind
hours-since = Desde el { $day }

# What helps: their work waits
hours-helps-waiting = Que alguien confirme

# Under it
hours-helps-waiting-how = { $units } esperan confirmación

# What helps
hours-helps-pool = Horas del fondo común

# Under it
hours-helps-pool-how = Hay { $units }

# What helps: owes from an earlier period
hours-helps-amnesty = Amnistía: preguntar a la asamblea

# Under it
hours-helps-amnesty-how = Debe también de antes; un voto puede condonarlo

# What helps: a work day that is called
hours-helps-work-day = Una minga: { $title }

# Under it
hours-helps-work-day-how = El { $day }

# What helps
hours-helps-waiver = Una exención, por enfermedad o cuidados

# Under it
hours-helps-waiver-how = Baja lo que se pide

# Heading, where nothing waits
hours-waiting = Por confirmar

# Under it
hours-waiting-none = No hay nada pendiente.

# Heading over work that waits, of one day on one asset
hours-waiting-at = { $asset }, { $day }

# Beside it: how long it has waited
hours-days-old =
    { $days ->
        [0] hoy
        [one] hace 1 día
       *[other] hace { $days } días
}

# Under one's own entry: one cannot agree to it
hours-own = Es suya: la confirma otra persona

# Under the entries that wait: their sum
hours-waiting-all =
    { $count ->
        [one] Una anotación
       *[other] Las { $shown }
}

# Filled button. $count entries are agreed to, together $units
hours-confirm =
    { $count ->
        [0] Confirmar
        [one] Confirmar una, { $units }
       *[other] Confirmar { $shown }, { $units }
}

# Button: do not agree
hours-decline = No es así

# Title of the dialog
hours-decline-title =
    { $count ->
        [one] ¿Rechazar esta anotación?
       *[other] ¿Rechazar estas anotaciones?
}

# Filled button of the dialog
hours-decline-do = Rechazar

# In the dialog
hours-decline-why = Quedan en la lista y no cuentan. Avise a las personas y anote de nuevo lo correcto.

# Link to the next group that waits. $shown is how many
hours-waiting-more =
    { $count ->
        [one] Espera un día más
       *[other] Esperan { $shown } días más
}

# Heading of the pool of solidarity
hours-pool = Fondo de horas

# Beside it
hours-pool-by = lo que se regala

# In the pool at the beginning of the year
hours-pool-before = El { $day }

# Given to the pool this year. $shown is how many gave
hours-pool-given =
    { $members ->
        [0] Recibidas
        [one] De una persona
       *[other] De { $shown } personas
}

# Passed on from the pool this year. $shown is to how many
hours-pool-passed =
    { $members ->
        [0] Entregadas
        [one] A una persona
       *[other] A { $shown } personas
}

# The sum of the pool
hours-pool-now = En el fondo hoy

# Button: hours pass from one to another
hours-pass = Pasar horas

# Title of the dialog
hours-pass-title = Pasar horas

# Filled button of the dialog
hours-pass-do = Pasar

# Label of a choice
hours-pass-way = De quién a quién

# Choice
hours-pass-from-pool = Del fondo a una persona

# Choice
hours-pass-to-pool = De una persona al fondo

# Choice
hours-pass-member = De una persona a otra

# Label of a field
hours-pass-from = De

# Label of a field
hours-pass-to = A

# Beside the button while someone is missing
hours-pass-who = Elija quién.

# Label of a field: how many hours
hours-units = Horas

# Label of a field: how many sessions
hours-units-sessions = Sesiones

# Label of a field: how many hours each did
hours-units-each = Horas por persona

# Under it
hours-units-hint = 4:30, 4,5, 4h30 o 270 min

# Beside the button while no hours are typed
hours-units-missing = Diga cuántas horas.

# Label of a field: the day of the work
hours-day = Día

# Label of a field: what was worked on
hours-asset = Común

# Where no commons was named
hours-asset-none = Sin nombrar

# Label of a choice
hours-stream = Clase de trabajo

# Choice
hours-stream-commons = Para los comunes

# Choice
hours-stream-care = Cuidados

# Choice
hours-stream-livelihood = De sustento

# Label of a choice: who did it
hours-worker = Quién trabajó

# Choice
hours-worker-own = La misma persona

# Choice
hours-worker-relative = Familia u hogar

# Choice
hours-worker-guest = Una visita

# Choice
hours-worker-hired = Alguien pagado

# Label of a field
hours-note = Nota

# Title of the dialog
hours-add-title = Anotar horas

# Filled button of the dialog
hours-add-do = Anotar horas

# Filled button, after a question was asked
hours-add-sure = Sí, así es

# Label of a field: whose hours
hours-add-members = De quién son

# Label of the field, once someone is chosen
hours-add-another = Y quién más

# Button beside a chosen member, read aloud
hours-add-leave-out = Quitar a { $name }

# Beside the button while nobody is chosen
hours-add-who = Elija al menos a una persona.

# In the dialog
hours-second = Esperan a que las confirme alguien de la oficina que no hizo el trabajo.

# The way back, read aloud
hours-path = Dónde está

# Name of the choice of period, read aloud
hours-period = Período

# Button, and in the list of acts
hours-do-add = Anotar horas

# In the menu
hours-do-waive = Eximir de una parte

# In the menu
hours-do-pass = Pasar horas

# In the menu
hours-do-buy = Pagar en lugar de trabajar

# In the menu
hours-do-forgive = Amnistía de la asamblea

# In the menu
hours-do-fine = Multa por no venir

# In the menu
hours-do-credit = Acreditar horas como aportes

# In the menu
hours-do-open = Traer un saldo anterior

# Button that opens the menu
hours-do-more = Más

# Large sentence: all of it is done. $units is what is over
hours-why-done = { $name } ya cumplió, con { $units } de más.

# Large sentence: on time, so much is left until the period ends
hours-why-on-time = { $name } va a tiempo; quedan { $units } hasta el { $until }.

# Large sentence: a little behind, and still in order
hours-why-near = A { $name } le faltan { $units }, y está al día.

# Large sentence: behind what is due by today
hours-why-behind = { $name } lleva { $units } de atraso.

# Large sentence: nothing is asked
hours-why-unasked = A { $name } no se le pide nada.

# Under the large sentence
hours-why-every = Cada paso de la cuenta, y de dónde sale cada número.

# Under the large sentence
hours-why-order = Al día hasta el { $day }, sin hacer nada más.

# Under the large sentence: a household owes together
hours-why-together = Se cuenta en conjunto: { $names }.

# Under the large sentence
hours-why-frozen = No se pide nada más hasta que entren horas.

# Under the large sentence
hours-why-no-vote = Con atraso, no hay voto.

# Under the large sentence
hours-why-no-use = Con atraso, no hay servicios.

# Heading in the sum
hours-why-asked-title = Lo que se pidió

# Sum of what was asked
hours-why-asked = Pedido

# Heading in the sum
hours-why-given-title = Lo que se dio

# Sum of what was given
hours-why-given = Dado

# The result, where something is open
hours-why-open = Queda por hacer

# The result, where all is done
hours-why-over = De más

# Under the sum
hours-why-rounded = Cada línea se redondea al minuto, a favor de la persona.

# End of the scale over the bars
hours-axis = { $units } horas

# End of the scale over the bars
hours-axis-sessions = { $units } sesiones

# Heading. $shown is how many
hours-work =
    { $entries ->
        [0] Trabajo
        [one] Trabajo, 1 anotación
       *[other] Trabajo, { $shown } anotaciones
}

# Beside it, over the names
hours-work-by = Quién confirmó

# Under the entries that count
hours-work-sum = Suma que cuenta

# Under the entries
hours-work-waiting = { $units } esperan confirmación y no están en la suma.

# Where there are no entries
hours-work-none = Sin trabajo anotado en este período.

# Beside an entry
hours-state-waiting = espera

# Beside an entry
hours-state-declined = rechazada

# Button: an entry is wrong
hours-wrong = Algo no está bien

# The button once pressed: now the entry is chosen
hours-wrong-choose = Elija la anotación

# An entry that can be chosen, read aloud
hours-wrong-this = Revertir la anotación del { $day }

# Title of the dialog
hours-wrong-title = ¿Revertir esta anotación?

# Filled button of the dialog
hours-wrong-do = Revertir

# In the dialog
hours-wrong-what = { $day }, { $asset }: { $units }

# In the dialog
hours-wrong-why = Se añade una línea bajo cero; las dos se pueden leer. Anote de nuevo lo correcto.

# Title of the dialog
hours-waive-title = Pedir menos a { $name }

# Filled button
hours-waive-do = Eximir

# Label of a choice
hours-waive-why = Motivo

# Label of a field
hours-waive-percent = Cuánto, en %

# Under it
hours-waive-percent-hint = 100 es todo

# Beside the button
hours-waive-percent-bad = Diga cuánto, de 1 a 100.

# In the dialog
hours-waive-less = Baja lo que se pide esos días. No se guarda más motivo que esa palabra.

# Choice
hours-waiver-sick = Enfermedad

# Choice
hours-waiver-care = Cuidar a alguien

# Choice
hours-waiver-parental = Nacimiento o acogida

# Choice
hours-waiver-disability = Discapacidad

# Choice
hours-waiver-age = Edad

# Choice
hours-waiver-leave = Licencia

# Choice
hours-waiver-mourning = Duelo

# Choice
hours-waiver-other = Otro motivo

# Title of the dialog
hours-buy-title = { $name } paga en lugar de trabajar

# Filled button
hours-buy-do = Hacer el cobro

# In the dialog. $fund is the fund among the commons; $kept is no where there is none
hours-buy-why = A la tarifa que fijó la asamblea. { $kept ->
        [no] Todavía no hay un fondo entre lo común: lo pagado queda solo en los pagos.
       *[yes] Lo pagado va a { $fund }.
    }

# Title of the dialog
hours-forgive-title = Se condona lo que { $name } debe de antes

# Button, and in the list of acts: an amnesty of the assembly
hours-forgive-all = Amnistía para todos

# Title of the dialog
hours-forgive-title-all = Se perdona lo que todos deben de antes

# Label of a field
hours-forgive-most-each = Como máximo, a cada quien

# Beside the button
hours-forgive-most-bad = Corrija cuánto, como máximo.

# In the dialog. $shown members owe $units from before
hours-forgive-preview = { $members ->
        [0] Ese día nadie debe nada de antes.
        [one] A un integrante se le perdonan { $units }.
       *[other] A { $shown } integrantes se les perdonan { $units } en total.
    }

# Filled button
hours-forgive-do = Condonar

# In the dialog
hours-forgive-why = Solo la asamblea lo decide; se cita su acta.

# Label of a field
hours-forgive-on = Desde el período de

# Label of a field
hours-forgive-most = Como máximo

# Under it
hours-forgive-most-hint = Sin escribir nada: todo

# The sentence under the title of the page of pledges
hours-pledges-voice = Lo que cada clase da a los comunes, desde cuándo, y quién lo decidió.

# Button, and in the list of acts
hours-pledge-set = Fijar un compromiso

# Button, where there is one already
hours-pledge-change = Cambiar el compromiso

# Where a class pledged nothing
hours-pledge-none = A esta clase no se le pide nada.

# When a pledge begins that lies ahead
hours-pledge-from = Desde el { $day }

# Since when a pledge holds
hours-pledge-since = Desde el { $day }

# When a pledge held
hours-pledge-between = Del { $from } al { $to }

# What a pledge asks: 100 hours a year from each member
hours-pledge-asks = { $amount } { $time } { $per }

# In that sentence. $amount as it was typed
hours-pledge-hours = { $amount } h

# In that sentence
hours-pledge-sessions = { $amount } sesiones

# In that sentence
hours-pledge-calendar-year = al año

# In that sentence
hours-pledge-calendar-month = al mes

# In that sentence
hours-pledge-from-joining = al año desde el ingreso

# In that sentence
hours-pledge-cycle = cada { $days } días, contados desde el { $from },

# In that sentence
hours-pledge-member = de cada integrante

# In that sentence
hours-pledge-household = de cada hogar

# Choice, and in the line under a pledge
hours-due-even-pace = Se debe día a día

# Choice, and in the line under a pledge
hours-due-period-end = Se debe al cerrar el período

# Choice, and in the line under a pledge
hours-rata-days = Parte de un período por días

# Choice, and in the line under a pledge
hours-rata-months = Parte de un período por meses empezados

# Choice, and in the line under a pledge
hours-rata-none = Todo aunque sea parte de un período

# In the line under a pledge
hours-term-tolerance = al día hasta { $amount } de atraso

# In the line under a pledge
hours-term-tolerance-none = al día solo sin ningún atraso

# In the line under a pledge
hours-term-several-greatest = a quien está en varias clases, lo que más pide

# In the line under a pledge
hours-term-several-sum = a quien está en varias clases, la suma

# In the line under a pledge. $streams is a list
hours-term-streams = solo cuenta { $streams }

# In that list
hours-term-stream-commons = el trabajo para el común

# In that list
hours-term-stream-care = el cuidado

# In that list
hours-term-stream-livelihood = el trabajo para vivir

# In the line under a pledge. $assets is a list
hours-term-assets = solo cuenta el trabajo en { $assets }

# In the line under a pledge. $who is a list
hours-term-substitutes = lo puede hacer en su lugar { $who }

# In the line under a pledge
hours-term-substitutes-none = nadie más lo puede hacer en su lugar

# In that list
hours-term-substitute-member = otra persona de la cooperativa

# In that list
hours-term-substitute-relative = la familia y el hogar

# In that list
hours-term-substitute-guest = una persona invitada

# In that list
hours-term-substitute-hired = alguien a quien se paga

# In the line under a pledge
hours-term-bank = se arrastran hasta { $amount } de más

# In the line under a pledge
hours-term-bank-all = se arrastra todo lo que está de más

# In the line under a pledge
hours-term-bank-none = no se arrastra nada de más

# In the line under a pledge
hours-term-debt = nunca más de { $amount } de atraso

# In the line under a pledge
hours-term-freeze = no se carga nada más a partir de { $amount }

# In the line under a pledge
hours-term-penalty =
    { $penalty ->
        [one] faltar cuesta una más
       *[other] faltar cuesta { $penalty } más
}

# In the line under a pledge
hours-term-own = al menos { $percent } % en persona

# In the line under a pledge
hours-transfer-member = las horas se pueden pasar a integrantes y al fondo

# In the line under a pledge
hours-transfer-pool = las horas se pueden pasar al fondo y desde él

# In the line under a pledge
hours-transfer-none = las horas no se pasan

# In the line under a pledge. $by is office or steward; $count is how many
hours-term-approval = { $by ->
        [steward] { $count ->
            [one] lo confirma quien cuida el común
           *[other] lo confirman { $count } de quienes cuidan el común
        }
       *[office] { $count ->
            [one] lo confirma otra persona
           *[other] lo confirman { $count } personas
        }
    }

# In the line under a pledge. $unit is minutes or sessions; $most is said where $capped is yes
hours-term-buy = { $unit ->
        [sessions] una sesión
       *[minutes] una hora
    } se puede pagar con { $rate }{ $capped ->
        [yes] , hasta { $most } en un período
       *[no] {""}
    }

# In the line under a pledge. $settled is payable or worked-off
hours-term-fine = { $amount } por faltar a una sesión{ $settled ->
        [worked-off] , que se paga o se trabaja
       *[payable] {""}
    }

# In the line under a pledge. $unit is minutes or sessions
hours-term-share = { $unit ->
        [sessions] una sesión
       *[minutes] una hora
    } suma { $amount } a los aportes

# In the line under a pledge. $effects is a list
hours-term-effects =
    con atraso no se puede { $effects }{ $days ->
        [0] {""}
       *[other] , pasados { $days } días
}

# In that list
hours-effect-vote = votar

# In that list
hours-effect-services = usar los servicios

# Title of the dialog
hours-pledge-title = El compromiso de { $class }

# Filled button
hours-pledge-do = Fijar el compromiso

# Label of a choice
hours-preset = Empezar con lo que pide otra cooperativa

# Choice
hours-preset-none = Lo nuestro

# Under it
hours-preset-source = Lo cuenta: { $source }

# Choice: a co-op that asks some another thing. $whom is whom
hours-preset-whom = { $name } ({ $whom })

# Under it, beside a sign
hours-preset-unverified = Sin verificar: nadie lo leyó en su fuente. Pregúnteles antes de confiar en ello.

# Heading over boxes to tick
hours-pledge-classes = De qué clases

# Beside the button
hours-pledge-no-class = Elija al menos una clase.

# Where the first day of a cycle would be typed
hours-cycle-with = El día en que empieza.

# Link beside it
hours-cycle-other = Otro día

# Under a field: the number is out of its bounds
hours-pledge-bounds = Es demasiado.

# Under a field: no whole number between two others was typed
hours-pledge-whole = Un número entero de { $least } a { $most }.

# Heading over boxes to tick
hours-pledge-streams = Qué trabajo cuenta

# Under it
hours-pledge-streams-hint = Sin marcar nada: todo

# Heading over boxes to tick
hours-pledge-assets = Trabajo en qué

# Under it
hours-pledge-assets-hint = Sin marcar nada: en lo que sea

# Label of a choice
hours-pledge-approver = Quién confirma el trabajo

# Choice
hours-approver-office = Alguien de la oficina

# Choice
hours-approver-steward = Quien cuida el común trabajado

# Label of a field
hours-pledge-approvals = Cuántas personas

# Under it
hours-pledge-approvals-hint = Nunca quien lo hizo

# Label of a field
hours-pledge-buy-session = Una sesión se paga con

# Label of a field
hours-pledge-buy-most = Se paga en un período, a lo sumo

# Label of a field
hours-pledge-share-session = Una sesión suma a los aportes

# Under it
hours-pledge-share-hint = Sin escribir nada: nada

# Under it
hours-pledge-fine-hint = Sin escribir nada: ninguna

# Under it: before who is behind loses the vote or the services
hours-pledge-grace-hint = Antes de que tenga efecto

# Label of a choice
hours-pledge-unit = Se cuenta en

# Choice
hours-unit-minutes = Horas

# Choice
hours-unit-sessions = Sesiones

# Label of a field
hours-pledge-amount = Cuánto

# Beside the button
hours-pledge-missing = Diga cuánto se pide.

# Label of a choice
hours-pledge-period = En qué tiempo

# Choice
hours-period-calendar-year = Un año

# Choice
hours-period-calendar-month = Un mes

# Choice
hours-period-cycle = Un ciclo de días

# Choice
hours-period-from-joining = Un año desde el ingreso

# Label of a field
hours-cycle-days = Días del ciclo

# Label of a field
hours-cycle-from = Primer día de uno

# Label of a choice
hours-pledge-per = De quién

# Choice
hours-per-member = Cada integrante

# Choice
hours-per-household = Cada hogar

# Label of a choice
hours-pledge-due = Cuándo se debe

# Label of a field
hours-pledge-tolerance = Atraso permitido

# Label of a field
hours-pledge-begins = Desde

# Opens the rest of the form
hours-pledge-more = Más reglas

# Label of a choice
hours-pledge-rata = Por parte de un período

# Label of a choice
hours-pledge-several = En varias clases

# Choice
hours-several-greatest = Lo que más pide

# Choice
hours-several-sum = Todo sumado

# Label of a field
hours-pledge-own = En persona, al menos %

# Label of a field
hours-pledge-bank = De más que se arrastra

# Under it
hours-pledge-bank-hint = Sin escribir nada: sin tope

# Label of a field
hours-pledge-debt = Atraso máximo

# Under it
hours-pledge-debt-hint = Sin escribir nada: sin tope

# Label of a field
hours-pledge-freeze = Se congela con este atraso

# Under it
hours-pledge-freeze-hint = Sin escribir nada: nunca

# Label of a choice
hours-pledge-penalty = Faltar a una sesión

# Choice
hours-penalty-0 = no cuesta más

# Choice
hours-penalty-1 = cuesta una más

# Choice
hours-penalty-2 = cuesta dos más

# Label of a choice
hours-pledge-transfer = Las horas se pasan

# Choice
hours-pass-on-none = de ninguna forma

# Choice
hours-pass-on-pool = por el fondo

# Choice
hours-pass-on-member = a una persona o al fondo

# Label of a field
hours-pledge-buy = Una hora se paga con

# Under it
hours-pledge-buy-hint = Sin escribir nada: no se paga

# Label of a field
hours-pledge-fine = Multa por faltar

# Label of a field
hours-pledge-share = Una hora suma a los aportes

# Label of a field
hours-pledge-grace = Días de gracia

# A box to tick
hours-pledge-no-vote = Con atraso no se vota

# A box to tick
hours-pledge-no-services = Con atraso no se usan los servicios

# A box to tick
hours-pledge-worked-off = La multa se puede pagar con trabajo

# Heading over boxes to tick
hours-pledge-substitutes = Quién más puede hacer el trabajo

# A box to tick
hours-substitute-member = Otra persona integrante

# A box to tick
hours-substitute-relative = Familia y hogar

# A box to tick
hours-substitute-guest = Una visita

# A box to tick
hours-substitute-hired = Alguien pagado

## Slips of paper

# Title of the page where slips of paper are typed in
slips-title = Pasar papeletas

# Beside the title
slips-hint = El día y el común se quedan hasta que los cambie.

# Leaves the page
slips-done = Volver a horas

# In the list of acts: take the last slip back
slips-back = Deshacer la última papeleta

# Head of a column
slips-head-slip = N.º

# Head of a column, and name of the cell
slips-head-day = Fecha

# Head of a column, and name of the cell
slips-head-number = Número

# Head of a column
slips-head-member = Integrante

# Head of a column, and name of the cell
slips-head-asset = Común

# Head of a column, and name of the cell
slips-head-hours = Horas

# Where the number is nobody’s
slips-nobody = nadie aún

# Name of the question under a slip, read aloud
slips-question = Una pregunta

# Answer to the question
slips-yes = Sí, así es

# Answer to the question
slips-aside = Dejarla aparte

# Heading
slips-so-far = Hasta ahora

# Beside the number of slips typed
slips-of = de { $slips } papeletas

# Beside the sum
slips-hours = Horas pasadas

# Beside how many were put aside
slips-put-aside = Apartadas

# Label of a field: how many slips the envelope says
slips-envelope = Papeletas según el sobre

# Heading
slips-keys = Teclas

# What a key does
slips-key-tab = siguiente casilla

# What a key does
slips-key-enter = seguir, y guardar la papeleta

# What a key does
slips-key-same = lo mismo de arriba

# What a key does
slips-key-half = ambas son { $units }

# What a key does
slips-key-clear = vaciar la casilla

# What a key does
slips-key-back = deshacer la última

# Under the keys
slips-second = Las papeletas esperan confirmación. Sus propias horas esperan a otra persona; las demás las puede confirmar usted.

# At the foot
slips-saved = Cada papeleta se guarda al pulsar Enter

# At the foot: the envelope and what was typed agree
slips-match = Tantas como dice el sobre

# At the foot. $shown is how many
slips-left =
    { $way ->
        [more] { $shown } más de lo que dice el sobre
       *[less] { $slips ->
            [one] falta 1 papeleta
           *[other] faltan { $shown } papeletas
    }
}

# Heading beside the sum: waivers, gifts, amnesties and buy-outs of the period
hours-beside = Además del trabajo

# Days of a waiver
hours-waiver-days = { $from } a { $to }

# Days of a waiver with no end yet
hours-waiver-since = desde { $from }

# How much of what is asked is waived
hours-waiver-part = { $percent } %

# Button of a waiver
hours-waiver-end = Terminar

# The same, read aloud. $day is its first day
hours-waiver-end-this = Terminar la exención que empezó el { $day }

# Title of the dialog
hours-waiver-end-title = ¿Cuándo termina esta exención?

# Filled button of the dialog
hours-waiver-end-do = Fijar su último día

# Field
hours-waiver-last = Último día

# In the dialog
hours-waiver-end-why = Desde el día siguiente se vuelve a pedir todo.

# Hours that came. $other is from whom; $pool is "yes" for the pool
hours-gift-received = { $pool ->
    [yes] Del fondo de horas
   *[no] De { $other }
}

# Hours that went. $other is to whom; $pool is "yes" for the pool
hours-gift-given = { $pool ->
    [yes] Al fondo de horas
   *[no] A { $other }
}

# Button of hours that passed on
hours-gift-back = Revertir

# The same, read aloud
hours-gift-back-this = Revertir las horas del { $day }

# Title of the dialog
hours-gift-back-title = ¿Revertir estas horas?

# Filled button of the dialog
hours-gift-back-do = Revertir

# In the dialog
hours-gift-back-why = Vuelven por el mismo camino, con la misma fecha; las dos líneas se pueden leer.

# What an assembly let lapse. $everyone is yes where it was for all
hours-amnesty = { $everyone ->
        [yes] Amnistía para todos
       *[no] Amnistía
    }

# Beside it
hours-amnesty-most = como máximo { $units }

# Hours that were paid for
hours-bought = Pagado en vez de trabajar

# A line that takes such hours back
hours-bought-back = Al final no se pagó

# Beside it: the price of an hour or a session
hours-bought-rate = a { $rate }

# Botón y acción: traer horas de una hoja de cálculo o una tabla de texto
hours-table = Importar una tabla

# Otras palabras con que se busca
hours-table-words = importar hoja de cálculo csv xlsx ods archivo

# Título del diálogo, sobre lo que se halló en la tabla. $file es su nombre
hours-table-title = Horas de { $file }

# En el diálogo: lo que entraría. $units es una cantidad de horas, $shown y $there son las cuentas escritas
hours-table-voice = { $lines ->
        [0] No entra ninguna línea
        [one] Entra una línea, { $units }
       *[other] Entran { $shown } líneas, { $units }
    }{ $same ->
        [0] .
        [one] ; una ya estaba.
       *[other] ; { $there } ya estaban.
    }

# En el diálogo: nombres que solo conoce la tabla
hours-table-assets = { $many ->
    [one] { $assets } se anota como algo nuevo en que trabajar.
   *[other] { $assets } se anotan como algo nuevo en que trabajar.
}

# Sobre las líneas que no pueden entrar
hours-table-errors = { $lines ->
    [one] Una línea queda fuera
   *[other] { $shown } líneas quedan fuera
}

# Sobre las líneas por las que se pregunta
hours-table-doubts = { $lines ->
    [one] Una línea: ¿es así?
   *[other] { $shown } líneas: ¿es así?
}

# Antes del motivo de una línea
hours-table-line = Línea { $line }

# Casilla bajo las líneas por las que se pregunta
hours-table-doubtful = { $lines ->
    [one] Sí, es así: que entre también
   *[other] Sí, es así: que entren también las { $shown }
}

# Casilla: seguir sin las líneas que quedan fuera
hours-table-good = { $lines ->
    [one] Dejar fuera esta línea e importar el resto
   *[other] Dejar fuera estas { $shown } líneas e importar el resto
}

# Junto al botón: falta marcar una casilla
hours-table-choose = Diga primero qué se hace con las líneas de arriba.

# Junto al botón: no hay nada que traer
hours-table-nothing = No hay nada nuevo en esta tabla.

# Botón lleno del diálogo
hours-table-do = { $lines ->
    [0] Importar
    [one] Importar una línea
   *[other] Importar { $shown } líneas
}

# Al pie del diálogo
hours-table-safe = Primero se hace un respaldo. Usted confirma lo que entra; sus propias horas esperan a otra persona. Un solo Deshacer lo revierte todo.

# Title of the dialog
opening-title = Cómo estaba { $name } antes

# Filled button of the dialog
opening-do = Anotarlo

# In the dialog
opening-why = Según el libro anterior a este archivo. Lo de antes del período de ese día no se vuelve a pedir.

# Label of a field
opening-on = El día

# Label of a choice
opening-side = Hacia dónde

# Choice
opening-ahead = A favor

# Choice
opening-behind = Pendiente

# In the dialog. $side is ahead or behind; $units as typed
opening-preview = { $name } empieza el { $day } con { $units } { $side ->
        [behind] pendientes.
       *[ahead] a favor.
    }

# Button at a class whose hours become shares
credit-act = Acreditar horas como aportes

# Title of the dialog. $name is a member or a class
credit-title = Horas de { $name } como aportes

# Filled button of the dialog
credit-do = { $shares ->
        [0] Acreditar
        [one] Emitir un aporte
       *[other] Emitir { $shares } aportes
    }

# In the dialog
credit-why = Horas aprobadas, al valor que les da el compromiso de su día. Solo se emiten aportes enteros; el resto se guarda.

# Label of a choice
credit-class = Aportes de

# Choice: a class and the worth of its share
credit-class-par = { $name }, { $par } cada uno

# Beside the button
credit-no-class = Ninguna clase tiene aportes con valor.

# Beside the button
credit-nothing = Todavía no alcanza para un aporte.

# In the sum
credit-worth = Todas las horas valen

# In the sum
credit-before = Acreditado antes

# In the sum. $shown is how many
credit-issued = { $shares ->
        [0] Ningún aporte ahora
        [one] Un aporte ahora
       *[other] { $shown } aportes ahora
    }

# Sum
credit-left = Queda para la próxima

# Head of a column
credit-shares = Aportes

# Head of a column
credit-sum = Valor

# Under the list. $shown members get $many shares worth $sum; $short others have worked for less than one
credit-preview = { $members ->
        [0] Nadie trabajó todavía lo de un aporte entero.
        [one] Un integrante recibe { $many } aportes, { $sum } en total.
       *[other] { $shown } integrantes reciben { $many } aportes, { $sum } en total.
    } { $short ->
        [0] {""}
        [one] Uno trabajó por menos de uno.
       *[other] { $short } trabajaron por menos de uno.
    }

# Link at a work day that is closed
fine-act = Multar por no venir

# Title of the dialog
fine-title = Multas por no venir

# Filled button of the dialog
fine-do = { $count ->
        [0] Cobrar las multas
        [one] Cobrar la multa
       *[other] Cobrar { $count } multas
    }

# Beside the button
fine-none = No hay nada que cobrar.

# Beside the button
fine-choose = Elija al menos una.

# Under a fine
fine-worked-off = se puede pagar con trabajo

# Label of a field
fine-due = Se paga hasta

# In the dialog. $shown fines, $sum together
fine-preview = { $count ->
        [one] Se cobra una multa de { $sum }, con plazo hasta el { $day }.
       *[other] Se cobran { $shown } multas, { $sum } en total, con plazo hasta el { $day }.
    }

# In the dialog, where nobody was missed
fine-nobody = No faltó nadie.

# In the dialog, where all were fined before
fine-all = Toda falta ya tiene su multa.

# In the dialog, where the pledges ask no fine
fine-no-rule = Los compromisos no cobran por faltar.

# Button at a fine in an account
fine-works-act = Pagada con trabajo…

# Title of the dialog
fine-works-title = ¿Qué trabajo paga la multa?

# Filled button of the dialog
fine-works-do = Pagarla con trabajo

# Heading over the entries
fine-works-which = Trabajo aprobado desde entonces

# In the dialog. $sum is what is open
fine-works-preview = Lo que falta pagar, { $sum }, se retira. Un trabajo paga una sola multa.

# Beside the button
fine-works-none = No hay trabajo aprobado desde entonces.

# Beside the button
fine-works-choose = Elija el trabajo.
