### Hours of one member, what waits to be confirmed, and days to look back to.

# Heading on the page of a member, and beside the list. $period is a year, a month, or days
hours-of-member = Horas, { $period }

# Link, and in the list of acts: the sum behind a member’s number
hours-of-member-why = ¿Por qué este número?

# The number on the page of a member. $units is what is left to do
hours-of-member-left = por hacer

# The same, where all is done. $units is what is over
hours-of-member-over = más de lo que se pide

# Beside it: how it comes about. $given is what was done, received and carried over
hours-of-member-sum = Se piden { $asked } − dadas { $given }

# Where nothing is asked of a member
hours-of-member-unasked = No se le pide nada.

# Over the tick in the picture. $units is what is due by today
hours-of-member-pace = Hasta hoy corresponden { $units }

# Under the picture. $each is the quantity one thread stands for; $waiting what waits, $waits is "yes" where something does
hours-of-member-threads =
    Un hilo: { $each }. Tejido: dado. { $waits ->
        [yes] Con borde: { $waiting } sin confirmar, no se cuentan. Urdimbre sola: por hacer.
       *[no] Urdimbre sola: por hacer.
}

# Mark: how long a member is in order with nothing more done
hours-of-member-order = Al día hasta el { $day }

# Mark: a member is in order, with no end in sight
hours-of-member-in-order = Al día

# Mark: a member is behind what is due. $units is by how much
hours-of-member-behind = { $units } de atraso

# Mark: being behind has an effect
hours-of-member-no-vote = Sin voto mientras haya atraso

# Mark: being behind has an effect
hours-of-member-no-use = Sin servicios mientras haya atraso

# Field on the page of hours: any member, whether behind or not
hours-find = Las horas de cualquier integrante

# Under it
hours-find-hint = Abre cada paso de su cuenta.

# Other words the field is sought by in the list of acts
hours-find-words = saldo dispensa cesión amnistía pagar anular

# Button that opens a field for a day to look back to
hours-other-day = Otro día

# Field in it
hours-as-of = A la fecha

# Under the field: a day that has not come
hours-as-of-ahead = Ese día aún no llega.

# Filled button beside it
hours-as-of-show = Mostrar

# Title of the page as of a day that is neither today nor the last of a year
hours-title-day = Horas al { $day }

# Heading of the chart as of an earlier day
hours-stands-on = Cómo estaba cada quien el { $day }

# Label of the bar under the title. $year is the year on screen
hours-progress = { $year }: hecho de lo prometido

# At its end
hours-progress-part = { $percent } %

# Under it, beside the tick. $units is what is due by the day on screen
hours-progress-due = Al { $day } corresponden { $units }

# Read aloud with the bar
hours-progress-said = Hechas { $done } de { $pledged }, { $percent } %; al { $day } corresponden { $due }

# Days of a period that is neither a year nor a month
hours-period-days = { $from } a { $to }

# The sum of the pool on an earlier day
hours-pool-then = En el fondo el { $day }

## What waits to be confirmed

# Under an entry: who did it, where that was not the member
hours-waiting-worker = lo hizo { $worker }

# Under an entry: who wrote it down
hours-waiting-entered = lo anotó { $person }

# Under an entry, where more than one has to agree
hours-waiting-agreed = { $agreed } de { $needs } de acuerdo

# Under an entry that one agreed to before
hours-not-agreed = Usted ya lo confirmó: falta otra persona

# Under an entry that only a steward answers
hours-not-steward = Lo confirma quien cuida de este bien

# Beside the sum of those that wait, where some are for somebody else
hours-waiting-others =
    { $count ->
        [one] Una espera a otra persona.
       *[other] { $shown } esperan a otra persona.
}

# Notice after entries were answered in bulk. $left is how many were left for somebody else
hours-answered-left =
    { $left ->
        [one] Quedó una: espera a otra persona.
       *[other] Quedaron { $shown }: esperan a otra persona.
}

# Who did work, with the name noted. $what is a guest, family, someone paid to
hours-worker-named = { $what }: { $name }

# Choice: another member did it
hours-worker-member = Otra persona integrante

# Label of a field: which member did it
hours-worker-who = Quién trabajó

# Label of a field: the name of a guest, a relative, someone paid to
hours-worker-name = Su nombre

# In the dialog, where someone else worked
hours-worker-credited = Se acreditan a quienes están arriba; la anotación dice quién trabajó.

# Label of a field: how many sessions each did
hours-sessions-each = Sesiones por persona

# Label of a field, where some count hours and some sessions
hours-mixed-each = Horas o sesiones por persona

# Under a field for sessions
hours-sessions-hint = Un número entero: 1, 2

# Beside the button while no quantity is typed
hours-sessions-missing = Diga cuántas sesiones.

# Field beside a chosen member, read aloud: what this one did, where it differs from the others
hours-add-own = { $name }, si es distinto

# Under the chosen members, where there are several
hours-add-own-hint = Junto a un nombre va lo que hizo esa persona, si es distinto de lo de cada quien.

# Beside the button: a member was to be chosen as the one who worked
hours-worker-missing = Elija quién trabajó.

## The work behind a sum

# Beside an entry that does not count
hours-apart-stream = esta clase de trabajo no cuenta

# Beside an entry that does not count
hours-apart-asset = el trabajo en este bien no cuenta

# Beside an entry that does not count
hours-apart-unit = se cuenta de otro modo

# Under the sum of what counts: approved work that the pledge does not count
hours-work-uncounted = Dado a otros trabajos, no cuenta

# Beside an entry, read aloud: what else was said of it
hours-work-note = Nota

## Slips of paper

# In the list of assets to choose from: one that is held no longer
slips-closed = { $asset } (cerrado)

# Question under a slip: what was typed names nothing. $typed is what was typed
slips-no-asset = «{ $typed }» no es un bien común nuestro. ¿Cuál fue?

# Heading of the slips put aside
slips-aside-title = Apartadas

# Button beside a slip that was put aside: into the row again
slips-take-up = Retomar

# The same, read aloud
slips-take-up-this = Retomar la papeleta del número { $number }

# Where a slip put aside has no number
slips-aside-no-number = sin número

# Label of a field: hours by the envelope
slips-envelope-hours = Horas según el sobre

# Filled button at the foot
slips-compare = Comparar con el sobre

# Title of the dialog
slips-compare-title = Comparado con el sobre

# Head of a column
slips-compare-envelope = Sobre

# Head of a column
slips-compare-typed = Escrito

# Head of a column
slips-compare-differ = Diferencia

# Head of a column, read aloud: what is compared
slips-compare-what = Qué

# Row of the table
slips-compare-slips = Papeletas

# Row of the table
slips-compare-hours = Horas

# In the dialog, where both agree
slips-compare-same = Todo como dice el sobre.

# In the dialog, where they do not agree
slips-compare-other = Revise las papeletas otra vez; lo escrito está guardado y se puede deshacer.

# In the dialog, where slips were put aside. $shown is how many
slips-compare-aside =
    { $slips ->
        [one] Hay una papeleta apartada.
       *[other] Hay { $shown } papeletas apartadas.
}

# In the dialog: leaves the page
slips-compare-done = Volver a horas

# Beside the button while no envelope is written down
slips-compare-off = Escriba lo que dice el sobre.

# Under the slips put aside
slips-aside-hint = Esperan aquí hasta que se cierre Minga; nada de ellas está guardado.
