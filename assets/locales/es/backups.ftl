### Respaldos y seguridad.

# Título de la página
backups-title = Respaldos y seguridad

# La frase bajo el título. $when es «hoy, 07:40»
backups-voice = Si esta computadora fallara ahora, perderíamos lo hecho desde el último respaldo ({ $when }).

# Lo mismo, mientras no hay respaldo
backups-voice-none = Si esta computadora fallara ahora, perderíamos todo: aún no hay respaldo.

# Botón
backups-check = Revisar todo ahora

# Botón lleno
backups-make = Hacer un respaldo

# Botón: pregunta por una carpeta
backups-make-elsewhere = Respaldar en una memoria USB

# Botón bajo la lista: pide un respaldo que está en otro lugar
backups-from-file = Restaurar de un archivo…

# Junto a ese botón
backups-from-file-hint = Un respaldo en una memoria, de otro equipo o de un correo. Se comprueba antes de cambiar nada.

# Aviso
backups-made = El respaldo está hecho, se abrió otra vez y está entero

# Encabezado
backups-list = Respaldos que tenemos

# A la derecha del encabezado
backups-list-hint = cada uno se abrió otra vez después de hacerlo

# En la lista
backups-none = Ninguno aún. Minga hace uno cada día que se usa, y usted puede hacer uno ahora.

# Título de una columna
backups-made-at = Hecho

# Título de una columna
backups-place = Dónde

# En la columna de lugares
backups-here = En esta computadora

# Título de una columna
backups-size = Tamaño

# Título de una columna
backups-tried = Probado

# En la columna «Probado»
backups-whole = Abierto y entero

# En la columna «Probado»
backups-broken = No se abre

# Tras el lugar: por qué se hizo
backups-reason-by-hand = hecho a mano

# Tras el lugar: por qué se hizo
backups-reason-daily = del día

# Tras el lugar: por qué se hizo
backups-reason-before-import = antes de importar

# Tras el lugar: por qué se hizo
backups-reason-before-migration = antes de un Minga más nuevo

# Tras el lugar: por qué se hizo
backups-reason-before-restore = antes de volver atrás

# Enlace bajo la lista
backups-older = { $more ->
    [one] Uno más antiguo
   *[other] { $more } más antiguos
}

# Enlace junto a un respaldo
backups-restore = Volver

# Título de la pregunta. $when es «2 de marzo, 07:41»
backups-restore-title = ¿Volver a este respaldo ({ $when })?

# Paleta, en la página de respaldos: abre lo que implica volver. $when: "hoy, 07:40"
backups-restore-to = Volver a { $when }

# Primera consecuencia
backups-restore-aside = { $acts ->
    [0] Desde entonces no hubo actos.
    [one] Un acto posterior quedaría apartado.
   *[other] { $acts } actos posteriores quedarían apartados.
}

# Enlace a continuación
backups-restore-read = Léalos primero

# Segunda consecuencia
backups-restore-kept = Lo que tiene ahora se guarda como otro respaldo, para que pueda regresar.

# Botón
backups-restore-do = Volver a él

# Junto al botón
backups-restore-safe = De ningún modo se pierde nada.

# Aviso. $when es «2 de marzo, 07:41»
backups-restored = Volvimos al respaldo ({ $when })

# Encabezado
backups-checked = Revisado

# Debajo, antes de revisar
backups-unchecked = No desde que se abrió el archivo.

# Debajo, tras revisar
backups-whole-file = { $acts ->
    [one] El único acto concuerda con el archivo
   *[other] Los { $acts } actos concuerdan con el archivo
}

# Debajo. $when es «Hoy, 07:40»
backups-whole-when = { $when }, en { $seconds } s: cada sello, y cada tabla rehecha desde los actos.

# Encabezado
backups-second = Un segundo lugar

# Debajo
backups-second-why = Un respaldo en esta computadora no sirve si la roban. Lleve uno en una memoria USB a otra casa cada semana.

# Encabezado
backups-kept = Qué se conserva

# Debajo
backups-kept-how = Todos los de hoy; luego uno por día, uno por semana, uno por mes.

# Debajo, antes del número de actos
backups-count = { $backups ->
    [one] Un respaldo,
   *[other] { $backups } respaldos,
}

# Tras el número de actos
backups-acts = actos en el archivo.

# Enlace a la página de dos computadoras
backups-lending = Prestar el archivo a otra computadora
