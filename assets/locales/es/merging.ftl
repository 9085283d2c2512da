### Unir dos fichas de una persona, y borrar lo que pide la ley.

# Título del diálogo
merge-title = La misma persona que { $name }

# Su botón
merge-do = Unir las dos fichas

# Junto al botón mientras no se elige
merge-choose = Elija la otra ficha

# Campo
merge-other = La otra ficha

# Bajo ese campo. $number como texto
merge-hint = Queda el n.º { $number }; el otro número lleva a esta ficha.

# Una línea: el número que queda
merge-kept = Queda

# Una línea: el número que lleva aquí
merge-leads = Lleva aquí

# Una línea: actos que pasan
merge-acts = Actos que pasan

# Qué viene de la otra ficha. $fields es una lista
merge-fields = De la otra ficha vienen { $fields }.

# Tiempos en clases que se unen
merge-times = { $times ->
    [one] Un tiempo en una clase coincide con otro y se une a él.
   *[other] { $times } tiempos en clases coinciden con otros y se unen a ellos.
}

# Título del diálogo
erase-title = Borrar los datos personales de { $name }

# Su botón
erase-do = Borrar para siempre

# Junto al botón mientras algo está abierto
erase-not-yet = Todavía no

# Junto al botón mientras no se marca la casilla
erase-unsure = Marque antes la casilla

# Título
erase-goes = Lo que se va

# Debajo
erase-goes-what = Nombre, documento de identidad, contactos, notas y respuestas; el nombre del hogar si nadie más vive ahí{ $documents ->
    [0] {""}
    [one] ; un documento
   *[other] ; { $documents } documentos
}{ $ties ->
    [0] .
    [one] ; el nombre en un vínculo.
   *[other] ; los nombres en { $ties } vínculos.
}

# Título
erase-stays = Lo que queda

# Debajo. $number como texto
erase-stays-what = El número { $number }, las fechas, las participaciones y las sumas, y { $acts } actos sin el nombre. El archivo sigue probando que está entero.

# Título
erase-copies = Dónde quedan copias

# Debajo
erase-copies-what = { $backups ->
    [0] Ningún respaldo junto al archivo los tiene. Las copias en memorias y papel debe buscarlas usted.
    [one] Un respaldo junto al archivo todavía los tiene, hasta que se quite de ahí. Las copias en memorias y papel debe buscarlas usted.
   *[other] { $backups } respaldos junto al archivo todavía los tienen, hasta que se reduzcan o se quiten de ahí; queda uno por mes. Las copias en memorias y papel debe buscarlas usted.
}

# Casilla
erase-sure = Esto no se puede deshacer. Lo pide la ley, o la persona.

# Aviso
erase-done = Datos personales borrados
