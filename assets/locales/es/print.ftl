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
# Menú de papeles, y botón. $filled es «yes» si es de una sola persona
print-hours = { $filled ->
    [yes] Estado de horas
   *[no] Estados de horas
}
# Menú de papeles
print-wall-chart = Cuadro de pared
# Menú de papeles, y botón
print-work-day = Hoja para firmar
# Menú de papeles, y botón
print-commons = Informe de los comunes
# Menú de papeles
print-cards = Carnés

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
# Título de la ventana. $filled es «yes» si es de una sola persona; $dated es «yes» si es al $day
print-title-hours = { $filled ->
    [yes] { $dated ->
        [yes] Imprimir el estado de horas al { $day }
       *[no] Imprimir el estado de horas
    }
   *[no] { $dated ->
        [yes] Imprimir los estados de horas de todas las personas al { $day }
       *[no] Imprimir los estados de horas de todas las personas
    }
}
# Título de la ventana. $dated es «yes» si es al $day
print-title-wall-chart = { $dated ->
    [yes] Imprimir el cuadro de pared al { $day }
   *[no] Imprimir el cuadro de pared
}
# Título de la ventana
print-title-work-day = Imprimir la hoja para firmar
# Título de la ventana
print-title-commons = Imprimir el informe de los comunes
# Título de la ventana. $shown es el número como texto
print-title-cards = { $rows ->
    [one] Imprimir un carné
   *[other] Imprimir { $shown } carnés
}
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
# Campo del cuadro de pared: cómo se nombra a quienes están al día
print-chart-shows = Quienes están al día
# Una de dos
print-chart-names = Por nombre de pila
# Una de dos
print-chart-numbers = Por número
# En la ventana de un estado de horas
print-hours-hint = Dice cómo están las horas ese día. No queda como registro: lo que se anotó aún se puede deshacer.

# Nombre del papel, en la paleta
print-arrears = Lo pendiente, por antigüedad

# Paleta: pide un papel. $paper es su nombre
print-do = Imprimir: { $paper }

# Paleta: otras palabras con que se hallan los papeles; la primera es "imprimir"
print-words = imprimir papel pdf

# Paleta, junto a un papel: es de todos los miembros
print-of-all = de todos

# Cuando se imprimen varios recibos
print-copies-hint = Los que ya se imprimieron llevan la marca COPIA.

# Título del diálogo: varios recibos
print-title-receipts = { $receipts ->
    [one] Imprimir un recibo
   *[other] Imprimir { $receipts } recibos
}

# Título del diálogo. $number es el del comprobante de devolución, como texto
print-title-refund = Imprimir el comprobante de devolución { $number }
