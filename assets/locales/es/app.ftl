### Lo que está en todas las páginas: la barra lateral, botones, avisos, fechas, impresión, teclas.

# Leído en voz alta: nombre de la barra lateral
app-nav = Principal

# Barra lateral: el registro
app-nav-members = Integrantes
# Barra lateral: el capital social y su libro
app-nav-shares = Capital
# Barra lateral: quién debe qué, y los recibos
app-nav-payments = Pagos

# Barra lateral: los bienes comunes y las mingas
app-nav-commons = Lo común

# Section of the sidebar
app-nav-hours = Horas

# Barra lateral, al pie
app-nav-history = Historial

# Barra lateral, al pie
app-nav-backups = Respaldos

# Barra lateral, al pie
app-nav-settings = Ajustes

# Leído en voz alta: la franja bajo el nombre. $classes es una lista como «Fundación 12, Trabajo 58»
app-cloth = { $members ->
    [one] Un integrante: { $classes }
   *[other] { $members } integrantes: { $classes }
}

# Leído en voz alta: una clase de la franja
app-cloth-class = { $name } { $members }

# Al pie de la barra lateral, antes de la línea del respaldo
app-saved = Guardado en esta computadora.

# Al pie de la barra lateral. $when es «hoy, 07:40»
app-backup-made = Respaldo: { $when }

# Al pie de la barra lateral, mientras no hay respaldo
app-backup-none = Aún sin respaldo

# Al pie de la barra lateral: el archivo no admite cambios
app-read-only = Este archivo solo se puede leer

# Al pie de la barra lateral, en la cooperativa de muestra
app-sample = Es una muestra: pruebe lo que quiera.

# Ajustes, primera pantalla: el idioma de la ventana
app-language = Idioma

# Botón que deja un diálogo sin hacer nada
app-cancel = Cancelar

# Botón que cierra un panel o una hoja
app-close = Cerrar

# Junto a un trabajo largo: lo detiene
app-stop = Detener

# Bajo un error al comienzo de una página: lo retira
app-understood = Entendido

# Botón en el aviso de lo que se acaba de hacer
app-undo = Deshacer

# Botón en el aviso de lo que se acaba de deshacer
app-redo = Rehacer

# Aviso tras deshacer. $act es «admitió a María Quispe»
app-undone = Se deshizo: { $act }

# Aviso tras rehacer. $act es «admitió a María Quispe»
app-redone = Se rehízo: { $act }

# Error: rótulo de la segunda línea
app-what-is-safe = Qué está a salvo

# Error: rótulo de la tercera línea
app-what-to-do = Qué hacer

# Error y acto abierto: copia lo que alguien que ayuda necesita
app-copy-details = Copiar los detalles

# Historial: encabezado de hoy. $day es «jueves, 4 de marzo»
app-today-long = Hoy, { $day }

# Historial: encabezado de ayer
app-yesterday-long = Ayer, { $day }

# Un momento de hoy, en una frase o en una lista
app-today-at = hoy, { $time }

# Un momento de ayer
app-yesterday-at = ayer, { $time }

# Un momento de este año. $day es «2 de marzo»
app-day-at = { $day }, { $time }

# Bajo un campo de fecha, antes de escribir
app-day-hint = Día/mes/año

# Bajo un campo de fecha que puede quedar vacío
app-day-optional = Día/mes/año, o déjelo vacío

# Junto a un botón apagado: falta una fecha
app-day-missing = Falta una fecha

# Bajo un campo de fecha: lo escrito no es una fecha
app-no-such-day = Ese día no existe

# Bajo un importe: lo escrito no lo es
app-no-amount = Esto no es un importe

# Bajo un campo de hora, si lo escrito no se puede leer
app-no-such-time = Esto no es una hora del día

# Bajo un número de participaciones
app-whole-number = Debe ser un número entero

# Junto a un botón apagado: un campo está vacío o mal
app-fill-in = Todavía falta algo

# Bajo la barra de un trabajo largo
app-progress = { $done } de { $total }

# Bajo la barra de un trabajo largo, antes de saber cuánto es
app-progress-open = Un momento

# Sobre la barra de un trabajo largo
app-work-reading = Leyendo la tabla

# Sobre la barra de un trabajo largo
app-work-checking = Revisando cada fila

# Sobre la barra de un trabajo largo
app-work-importing = Incorporando las filas

# Sobre la barra de un trabajo largo
app-work-verifying = Revisando cada acto

# Sobre la barra de un trabajo largo
app-work-backing-up = Haciendo el respaldo y abriéndolo otra vez

# Sobre la barra de un trabajo largo
app-work-printing = Preparando el papel

# Botón que pregunta dónde y prepara el papel
app-print-do = Crear el PDF

# En el diálogo antes de imprimir
app-print-hint = La impresión queda en el historial. Lo que un papel muestra se corrige luego con un acto nuevo; ya no se deshace.

# Aviso tras imprimir. $path es dónde está el archivo
app-printed = El papel está en { $path }

# Diálogo antes de imprimir
app-paper-size = Papel

# Diálogo antes de imprimir: un tamaño
app-paper-a4 = A4

# Diálogo antes de imprimir: un tamaño
app-paper-letter = Carta

# Título de la lista de teclas
app-keys = Teclas

# Lista de teclas: qué hace una tecla
app-key-search = buscar

# Lista de teclas: qué hace una tecla
app-key-move = moverse en una lista

# Lista de teclas: qué hace una tecla
app-key-open = abrir lo elegido

# Lista de teclas: qué hace una tecla
app-key-leave = cerrar, volver

# Lista de teclas: qué hace una tecla
app-key-undo = deshacer el último acto

# Lista de teclas: qué hace una tecla
app-key-redo = rehacerlo

# Lista de teclas: qué hace una tecla
app-key-section = ir a una sección

# Lista de teclas: encabezado
app-keys-here = Lo que sirve aquí

# Lista de teclas: encabezado
app-keys-everywhere = Lo que sirve en todas partes

# Al pie de la barra lateral, al comienzo de la importación: cada importe es puntos
app-amounts-hidden = Los importes están ocultos.

# Enlace junto a lo anterior
app-amounts-show = Mostrarlos

# Leído en voz alta en lugar de un importe
app-amount-hidden = oculto

# Leído en voz alta: la cruz junto a quien se eligió en un formulario
app-pick-forget = Elegir a otra persona
