### La importación de una hoja de cálculo, en tres pasos.

# Título del asistente
import-title = Importar integrantes

# Arriba a la izquierda: deja el asistente
import-stop = Dejar la importación

# Primer paso
import-step-file = Archivo

# Segundo paso y camino de vuelta
import-step-columns = Columnas

# Tercer paso
import-step-check = Revisión

# Primer paso, en el telar vacío
import-file-title = ¿Qué tabla?

# Debajo
import-file-hint = Una hoja de cálculo o una tabla de texto: XLSX, ODS, CSV o TSV, tal como está.

# Bajo el botón
import-file-safe = Su archivo solo se lee. Nada vale hasta el último botón.

# Botón lleno
import-choose = Elegir el archivo

# Botón del segundo paso
import-another = Otro archivo

# La frase del segundo paso. $asks cuenta las columnas que piden una respuesta
import-voice-read = { $rows ->
    [one] Leímos una fila
   *[other] Leímos { $rows } filas
} y { $columns ->
    [one] una columna
   *[other] { $columns } columnas
}.{ $asks ->
    [0] {""}
    [one] {" "}Una columna necesita una palabra suya.
   *[other] {" "}{ $asks } columnas necesitan una palabra suya.
}

# Debajo
import-nothing-kept = Nada se guarda aún. Cambie lo que haga falta; las filas de la derecha lo siguen.

# Lo mismo, cuando las elecciones vienen de una tabla anterior
import-remembered = Entendida como la última tabla igual a esta. Nada se guarda aún.

# Título de una columna
import-in-file = En el archivo

# Título de una columna
import-first-cell = Primera celda

# Título de una columna
import-in-minga = En Minga

# Leído en voz alta: título de una columna
import-noted = Observado

# Título de la primera muestra
import-row-as-read = Línea { $line }, leída

# Título de una muestra
import-row = Línea { $line }

# En lugar de la primera celda de una columna vacía
import-empty = (vacía)

# Leído en voz alta: la elección junto a una columna
import-field-of = Qué es { $column }

# Junto a una columna que pide una respuesta
import-column-asks = ¿Qué es esto?

# Junto a una columna
import-column-empty = Todas vacías

# Junto a una columna
import-column-filled = { $filled } de { $rows } con datos

# Leído en voz alta: una columna sin observaciones
import-column-fine = En orden

# Qué puede ser una columna
import-field-number = Número

# Qué puede ser una columna
import-field-name = Nombre completo

# Qué puede ser una columna
import-field-given = Nombres

# Qué puede ser una columna
import-field-family = Apellidos

# Qué puede ser una columna
import-field-kind = Persona u organización

# Qué puede ser una columna
import-field-document = Número de identidad

# Qué puede ser una columna
import-field-born = Fecha de nacimiento

# Qué puede ser una columna
import-field-email = Correo

# Qué puede ser una columna
import-field-phone = Teléfono

# Qué puede ser una columna
import-field-whatsapp = WhatsApp

# Qué puede ser una columna
import-field-address = Dirección

# Qué puede ser una columna
import-field-sector = Manzana o sector

# Qué puede ser una columna
import-field-class = Clase

# Qué puede ser una columna
import-field-joined = Fecha de ingreso

# Qué puede ser una columna
import-field-left = Fecha de salida

# Qué puede ser una columna
import-field-units = Participaciones

# Qué puede ser una columna
import-field-paid = Pagado, { $currency }

# Qué puede ser una columna
import-field-par = Valor de cada una, { $currency }

# Qué puede ser una columna
import-field-operation = Tipo de movimiento

# Qué puede ser una columna
import-field-effective = Día del movimiento

# Qué puede ser una columna
import-field-note = Nota

# Qué puede ser una columna
import-field-leave-out = Dejar fuera

# Encabezado junto a las columnas
import-noticed = Lo que notamos

# Rótulo
import-sheet = Hoja

# Rótulo
import-encoding = Letras

# Una forma de escribir las letras
import-encoding-utf-8 = UTF-8

# Una forma de escribir las letras
import-encoding-windows-1252 = Windows-1252

# Una forma de escribir las letras
import-encoding-utf-16le = UTF-16

# Una forma de escribir las letras
import-encoding-utf-16be = UTF-16, otro orden

# Rótulo
import-delimiter = Entre celdas

# Qué hay entre las celdas
import-delimiter-comma = Comas

# Qué hay entre las celdas
import-delimiter-semicolon = Puntos y comas

# Qué hay entre las celdas
import-delimiter-tab = Tabulaciones

# Qué hay entre las celdas
import-delimiter-bar = Barras

# Rótulo
import-layout = Una fila es

# Una opción
import-layout-members = una persona

# Una opción
import-layout-movements = un movimiento

# Rótulo
import-dates = Fechas

# Una opción
import-dates-day-first = día/mes/año

# Una opción
import-dates-month-first = mes/día/año

# Rótulo
import-decimals = Decimales

# Una opción
import-decimals-comma = coma: 1.250,00

# Una opción
import-decimals-point = punto: 1,250.00

# Campo
import-par = Valor de una participación, { $currency }

# Debajo
import-par-guessed = Lo más común de pagado ÷ participaciones

# Campo, cuando ninguna columna dice la clase
import-class-of-all = Clase de todas las filas

# Debajo
import-class-of-all-hint = Ninguna columna nombra una clase

# Campo, cuando ninguna columna dice el día
import-joined-of-all = Ingreso de todas las filas

# Una línea que no es una fila
import-skipped = Línea { $line } fuera

# Por qué. $text es lo que dice
import-skip-title = Un título: «{ $text }»

# Por qué. $text es lo que dice
import-skip-total = Un total: «{ $text }»

# Por qué. $text es lo que dice
import-skip-heads-again = Los títulos otra vez: «{ $text }»

# Por qué. $text es lo que dice
import-skip-footnote = Una nota: «{ $text }»

# Enlace: lee la línea de todos modos
import-keep = leerla

# Bajo lo que notamos
import-total-agrees = Las filas suman { $summed }, como dice la línea del total.

# Bajo lo que notamos
import-total-differs = La línea del total dice { $stated }; las filas suman { $summed }.

# Junto al botón del segundo paso
import-remembers = Estas elecciones se recuerdan para el próximo archivo como este.

# Botón lleno del segundo paso
import-check = { $rows ->
    [one] Revisar la fila
   *[other] Revisar las { $rows } filas
}

# La frase del tercer paso. $kept cuenta las filas que quedan fuera, $twice las que repiten otra
import-voice-check = Pueden entrar { $coming } de { $rows } filas.{ $kept ->
    [0] {""}
    [one] {" "}Una pide una mirada.
   *[other] {" "}{ $kept } piden una mirada.
}{ $twice ->
    [0] {""}
    [one] {" "}Una repite otra.
   *[other] {" "}{ $twice } repiten otra.
}

# Leído en voz alta: la franja del tercer paso
import-coming = Entran { $coming } filas, { $kept } quedan fuera

# A la derecha de la franja, tras un número
import-come-in = entran

# A la derecha de la franja, tras un número
import-kept-back = quedan fuera

# Encabezado
import-trial = Esto es solo un ensayo

# Resultado: todas
import-all-rows = Todas las filas

# Qué resulta de una fila; .hint bajo su número
import-verdict-new = Nueva
    .hint = entra en el registro

# Qué resulta de una fila; .hint bajo su número
import-verdict-changed = Cambia
    .hint = ya está, con algo distinto

# Qué resulta de una fila; .hint bajo su número
import-verdict-same = Igual
    .hint = ya está aquí

# Qué resulta de una fila; .hint bajo su número
import-verdict-duplicate = Repetida
    .hint = repite otra fila

# Qué resulta de una fila; .hint bajo su número
import-verdict-doubt = Duda
    .hint = podría ser; mejor preguntar

# Qué resulta de una fila; .hint bajo su número
import-verdict-error = Error
    .hint = no se puede tomar

# Leído en voz alta: la lista de filas
import-rows = Filas revisadas

# A la derecha del encabezado
import-look-first = Primero lo que pide una mirada

# Título de una columna
import-line = Línea

# Título de una columna
import-name = Nombre

# Título de una columna
import-outcome = Resultado

# Título de una columna
import-why = Por qué

# Por qué una fila es nueva. $class es una lista de clases
import-row-new = { $class }, ingreso el { $joined }

# Qué cambia una fila. $fields es una lista
import-row-changed = Cambia: { $fields }

# Una fila que no cambia nada
import-row-same = Nada que hacer

# Una fila que repite otra. $with es su línea
import-row-duplicate = Dice lo mismo que la línea { $with }, que sí entra

# En «Cambia: ..»: una parte de los datos
import-part-name = nombre

# En «Cambia: ..»: una parte de los datos
import-part-document = documento de identidad

# En «Cambia: ..»: una parte de los datos
import-part-born = fecha de nacimiento

# En «Cambia: ..»: una parte de los datos
import-part-phone = teléfono

# En «Cambia: ..»: una parte de los datos
import-part-whatsapp = WhatsApp

# En «Cambia: ..»: una parte de los datos
import-part-email = correo

# En «Cambia: ..»: una parte de los datos
import-part-address = dirección

# En «Cambia: ..»: una parte de los datos
import-part-sector = manzana o sector

# En «Cambia: ..»: una parte de los datos
import-part-note = nota

# En «Cambia: ..»: una parte de los datos
import-part-class = clases

# En «Cambia: ..»: una parte de los datos
import-part-shares = participaciones

# En «Cambia: ..»: una parte de los datos
import-part-left = salida

# Botón bajo las filas
import-more = { $more } más

# Botón junto a una celda que no se tomó
import-try = Probar esto

# A su lado
import-try-hint = solo en esta importación; su archivo queda igual

# Casilla
import-accept-doubtful = { $doubts ->
    [one] Tomar también la fila dudosa
   *[other] Tomar también las { $doubts } filas dudosas
}

# Junto al último botón
import-one-act = Es un solo acto en el historial. Un solo Deshacer lo quita todo.

# Junto al último botón, cuando está apagado
import-nothing-new = No hay nada nuevo en esta tabla.

# El último botón
import-take = { $kept ->
    [0] Importar { $coming ->
        [one] la fila
       *[other] las { $coming } filas
    }
    [one] Importar { $coming } y guardar en un archivo la fila rechazada
   *[other] Importar { $coming } y guardar en un archivo { $kept } rechazadas
}

# En las sumas
import-sum-units = Participaciones

# En las sumas
import-sum-paid = Pagado, { $currency }

# En las sumas
import-sum-par = Valor de una participación

# En las sumas
import-sum-left = Personas que ya salieron

# En las sumas
import-sum-settle = Sus participaciones, por liquidar

# En las sumas
import-sum-total = Línea del total del archivo

# Sobre las clases que vienen con la importación
import-new-classes = { $classes ->
    [one] Una clase nueva
   *[other] { $classes } clases nuevas
}

# Título cuando ya entró
import-done = { $new ->
    [0] El registro está al día.
    [one] Entró una persona.
   *[other] Entraron { $new } personas.
}

# Debajo
import-done-undo = Fue un solo acto: Deshacer lo quita todo. Antes se hizo un respaldo.

# Rótulo
import-done-new = Personas nuevas

# Rótulo
import-done-changed = Cambiadas

# Rótulo
import-done-entries = Movimientos de participaciones

# Dónde están las filas rechazadas
import-done-rejected = Las filas que quedaron fuera están en { $path }, cada una con su razón.

# Botón al final
import-to-members = Ver el registro
