### La vida de una ficha: pedir ingreso, apartarse, volver, fallecer; quién decidió.

# Opción: quién decidió
life-body-office = La oficina

# Opción: quién decidió
life-body-board = La junta

# Opción: quién decidió
life-body-assembly = La asamblea

# En una línea como «la junta, 20 nov 2026, acta 12»
life-by-office = la oficina

# En una línea como «la junta, 20 nov 2026, acta 12»
life-by-board = la junta

# En una línea como «la junta, 20 nov 2026, acta 12»
life-by-assembly = la asamblea

# Una decisión en la ficha. $told es "yes" cuando se conoce el acta
life-cited = { $body }, { $day }{ $told ->
    [yes] , acta { $minute }
   *[no] {""}
}

# Campo
life-decided-by = Decidió

# Campo: día de la reunión
life-decided-on = El día

# Campo
life-minute = Acta n.º

# Bajo ese campo
life-minute-hint = Como consta en el libro

# Campo
life-trial-until = Prueba hasta

# Bajo ese campo mientras está vacío
life-trial-hint = Vacío: sin prueba

# Título del diálogo
life-answer-title = { $name } pide ingresar

# En ese diálogo
life-asked-on = Pidió ingresar el { $day }.

# Se lee en voz alta: la respuesta
life-answer = Respuesta

# Opción de respuesta
life-answer-yes = Bienvenida

# Opción de respuesta
life-answer-no = Esta vez no

# Opción de respuesta
life-answer-withdrawn = Se retiró

# Su botón
life-answer-do-yes = Dar la bienvenida

# Su botón
life-answer-do-no = Responder que no

# Su botón
life-answer-do-withdrawn = Anotarlo

# Campo
life-why = Por qué

# Bajo ese campo
life-why-hint = En pocas palabras. La historia lo conserva: nada personal

# Título del diálogo
life-apply-title = { $name } pide ingresar

# Su botón
life-apply-do = Anotar el pedido

# Campo: clase que pide
life-wished = Desea ingresar en

# Campo: día del pedido
life-asked = Lo pidió el

# Título del diálogo
life-readmit-title = { $name } vuelve

# Su botón
life-readmit-do = Recibir de nuevo

# En ese diálogo. $number como texto
life-readmit-hint = El número sigue siendo { $number }; lo de antes queda escrito.

# Título del diálogo
life-leave-title = { $name } entra en licencia

# Su botón
life-leave-do = Anotar la licencia

# Título del diálogo
life-suspension-title = Se suspenden los derechos de { $name }

# Su botón
life-suspension-do = Suspender

# Campo
life-reason = Motivo

# Un motivo: opción de un formulario, y en la ficha
life-reason-health = salud

# Un motivo: opción de un formulario, y en la ficha
life-reason-care = cuidado de otras personas

# Un motivo: opción de un formulario, y en la ficha
life-reason-travel = viaje

# Un motivo: opción de un formulario, y en la ficha
life-reason-studies = estudios

# Un motivo: opción de un formulario, y en la ficha
life-reason-debts = deudas

# Un motivo: opción de un formulario, y en la ficha
life-reason-hours = horas sin hacer

# Un motivo: opción de un formulario, y en la ficha
life-reason-conduct = conducta

# Un motivo: opción de un formulario, y en la ficha
life-reason-moves-away = se muda

# Un motivo: opción de un formulario, y en la ficha
life-reason-no-time = falta de tiempo

# Un motivo: opción de un formulario, y en la ficha
life-reason-money = dinero

# Un motivo: opción de un formulario, y en la ficha
life-reason-disagrees = desacuerdo

# Un motivo: opción de un formulario, y en la ficha
life-reason-excluded = exclusión

# Un motivo: opción de un formulario, y en la ficha
life-reason-trial-not-confirmed = no se confirmó después de la prueba

# Un motivo: opción de un formulario, y en la ficha
life-reason-other = otro

# Título del diálogo
life-end-leave-title = { $name } vuelve de la licencia

# Su botón
life-end-leave-do = Anotarlo

# Campo
life-end-leave-last = Último día de la licencia

# Título del diálogo
life-end-suspension-title = Se levanta la suspensión de { $name }

# Su botón
life-end-suspension-do = Levantarla

# Campo
life-end-suspension-last = Último día de la suspensión

# Título del diálogo
life-end-probation-title = Se confirma a { $name }

# Su botón
life-end-probation-do = Confirmar

# Campo
life-end-probation-last = Último día de la prueba

# Título del diálogo
life-death-title = { $name } falleció

# Su botón
life-death-do = Anotarlo

# Campo
life-death-on = Día

# En ese diálogo. $units son las participaciones
life-death-hint = { $units ->
    [0] La membresía termina ese día.
    [one] La membresía termina ese día. Una participación espera a quienes heredan; no vota.
   *[other] La membresía termina ese día. { $units } participaciones esperan a quienes heredan; no votan.
} Anote a quienes heredan entre los vínculos.

# Junto al botón mientras no se nombra a nadie
life-tie-nobody = Elija a alguien o escriba un nombre

# Opción del formulario: se admite ya
life-joins = Ingresa ya

# Opción del formulario: un pedido que espera
life-asks = Pide ingresar

# Campo: se admite ya, o pide
life-how = Cómo

# Plegado en un diálogo: abre los campos de quién decidió
life-cite = Citar una decisión

# Junto a un tiempo en una clase o a otro hecho: corrige sus días
life-correct = corregir

# Lo mismo, leído en voz alta. $what es la clase o el hecho, $when sus días
life-correct-of = Corregir los días: { $what }, { $when }

# Título del diálogo. $what es la clase o el hecho
life-correct-title = { $what }: corregir los días de { $name }

# Botón del diálogo
life-correct-do = Corregir los días

# Campo
life-correct-why = Motivo

# Bajo el campo
life-correct-why-hint = Queda en el historial, junto a los días como estaban.

# Junto al botón mientras falta el motivo
life-correct-why-needed = Diga el motivo.

# Casilla, cuando el primer día está por venir
life-strike = No va a ocurrir

# Botón del diálogo, cuando no va a ocurrir
life-strike-do = Tacharlo
