### Imprimir en la ventana: el menú de papeles y lo que se elige de cada uno.

# Menú de papeles
print-register = Registro de integrantes
# Menú de papeles
print-share-register = Registro de participaciones
# Menú de papeles: las líneas en pantalla
print-roll = Esta lista
# Menú de papeles
print-labels = Etiquetas de direcciones
# Menú de papeles
print-envelopes = Sobres
# Menú de papeles
print-letters = Carta para cada integrante
# Menú de papeles. $filled es «yes» cuando va llena para una persona
print-application = { $filled ->
    [yes] Solicitud de ingreso, llena
   *[no] Solicitud de ingreso, en blanco
}
# Menú de papeles
print-certificate = Certificado de participaciones
# Menú de papeles: todo sobre una persona
print-sheet = Hoja de integrante

# Título del diálogo. $dated es «yes» cuando es al día $day
print-title-register = { $dated ->
    [yes] Imprimir el registro al { $day }
   *[no] Imprimir el registro de integrantes
}
# Título del diálogo. $dated es «yes» cuando es al día $day
print-title-share-register = { $dated ->
    [yes] Imprimir el registro de participaciones al { $day }
   *[no] Imprimir el registro de participaciones
}
# Título del diálogo. $shown es el número como texto
print-title-roll = { $rows ->
    [one] Imprimir una lista de una persona
   *[other] Imprimir una lista de { $shown } integrantes
}
# Título del diálogo. $shown es el número como texto
print-title-labels = { $rows ->
    [one] Imprimir una etiqueta
   *[other] Imprimir { $shown } etiquetas
}
# Título del diálogo. $shown es el número como texto
print-title-envelopes = { $rows ->
    [one] Imprimir un sobre
   *[other] Imprimir { $shown } sobres
}
# Título del diálogo. $shown es el número como texto
print-title-letters = { $rows ->
    [one] Escribir a una persona
   *[other] Escribir a { $shown } integrantes
}
# Título del diálogo. $filled es «yes» cuando va llena para una persona
print-title-application = { $filled ->
    [yes] Imprimir la solicitud de ingreso, llena
   *[no] Imprimir una solicitud de ingreso en blanco
}
# Título del diálogo
print-title-certificate = Imprimir el certificado de participaciones
# Título del diálogo
print-title-sheet = Imprimir la hoja de integrante
# Título del diálogo, y paleta. $dated es "yes" cuando es a la fecha $day
print-title-arrears = { $dated ->
    [yes] Imprimir los atrasos al { $day }
   *[no] Imprimir los atrasos
}
# Título del diálogo. $number es el del recibo, como texto
print-title-receipt = Imprimir el recibo { $number }
# En el diálogo de un recibo que ya se imprimió
print-copy-hint = Ya se imprimió antes: este lleva la marca COPIA.

# Campo: un título para la lista
print-roll-name = Título
# Debajo
print-roll-hint = Las líneas y columnas en pantalla, con las condiciones y las sumas. Sin título se llama «Lista de integrantes».
# Campo: qué hojas de etiquetas
print-stock = Hojas
# Una hoja de etiquetas
print-stock-label70x37 = A4, 3 × 8 etiquetas de 70 × 37 mm
# Una hoja de etiquetas
print-stock-label63x38 = A4, 3 × 7 etiquetas de 63,5 × 38,1 mm
# Una hoja de etiquetas
print-stock-avery5160 = Carta, 3 × 10 etiquetas (Avery 5160)
# Campo: dónde empezar en una hoja ya usada
print-first = Empezar en la etiqueta
# Debajo
print-first-hint = Se cuenta fila por fila desde arriba a la izquierda, para una hoja ya empezada.
# Debajo, donde el número no cabe. $most es cuántas etiquetas tiene una hoja
print-first-bad = Una hoja tiene las etiquetas 1 a { $most }.
# Campo: qué sobres
print-envelope = Sobres
# Un sobre
print-envelope-dl = DL, 220 × 110 mm
# Un sobre
print-envelope-c5 = C5, 229 × 162 mm
# Campo de una carta: de qué se trata
print-subject = Asunto
# Campo de una carta
print-greeting = Saludo
# Campo de una carta
print-text = Texto
# Debajo del texto. $blanks es una lista de palabras entre llaves
print-blanks = Se llena para cada integrante: { $blanks }. Una línea vacía empieza un párrafo. Una página cada carta, con la dirección en la ventana de un sobre DL.
# Campo de una carta: quién firma
print-signed = Firma
# Junto al botón, mientras la carta no tiene texto
print-no-text = Primero escriba el texto.
# Campo: en qué orden salen cartas, etiquetas o sobres
print-order = Orden
# Un orden
print-order-sector = Por manzana o sector
# Un orden
print-order-list = Como en la lista
# Aviso tras imprimir, donde ninguna letra tiene algunos signos. $path es dónde está el archivo, $characters los signos
print-done-missing = El papel está en { $path }. Ninguna letra aquí tiene estos signos: { $characters }; en su lugar hay un ?.
