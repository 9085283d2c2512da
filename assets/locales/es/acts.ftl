### Lo que se puede hacer desde el buscador (Ctrl+K) y con teclas, y el buscador mismo.

# Casilla de la barra lateral y su acto: abre el buscador
act-find = Buscar o hacer

# Buscador: va a una sección. $section es su nombre en la barra lateral
act-go = Ir a { $section }

# Buscador: el asistente de importación
act-import = Traer una tabla de integrantes

# Buscador: hace un respaldo
act-backup = Hacer un respaldo ahora

# Aviso tras un respaldo hecho desde el buscador
act-backup-made = El respaldo está hecho y se abrió otra vez para ver que está íntegro

# Paleta: va a la lista de respaldos
act-restore = Volver a una copia de respaldo

# Paleta: otras palabras con que se halla la página de préstamos
act-lending-words = prestar computadora memoria copia dos equipos

# Paleta: otras palabras con que se hallan los ajustes
act-settings-words = clases condiciones participaciones oficina personas preguntas tejido idioma prueba

# Buscador: lee todo el archivo y revisa cada acto
act-check = Revisar todo el archivo

# Buscador: quién está al teclado
act-sit-down = Cambiar quién está al teclado

# Buscador y lista de teclas: los importes se vuelven puntos, para una pantalla que otras personas ven
act-hide-amounts = Ocultar los importes

# Buscador y lista de teclas: los importes se ven otra vez
act-show-amounts = Mostrar los importes

# Buscador: otras palabras con las que se encuentra
act-hide-amounts-words = proyector dinero plata mostrar ocultar montos

# Buscador: $name es un idioma con su propio nombre
act-language = Idioma: { $name }

# Buscador: $theme es «Como la computadora», «Claro» u «Oscuro»
act-theme = Claro u oscuro: { $theme }

# Buscador: la lista de teclas
act-keys = Mostrar las teclas

# Leído en voz alta: qué es el buscador
palette-title = Buscar a alguien o hacer algo

# En la línea vacía del buscador
palette-hint = Un nombre, un número o lo que quiere hacer

# Leído en voz alta: la lista bajo la línea
palette-found = Encontrado

# Leído en voz alta tras cada letra: cuántas líneas hay
palette-count = { $found ->
    [0] Nada encontrado
    [one] Una coincidencia
   *[other] { $found } coincidencias
}

# Buscador: nadie ni nada responde a lo escrito
palette-nothing = Aquí no hay nada con ese nombre.

# Encabezado en el buscador: lo que es de la página o de quien está en pantalla
palette-here = Aquí

# Encabezado en el buscador: lo hecho o buscado hace poco
palette-recent = Hace poco

# Encabezado en el buscador: las secciones
palette-go = Ir a

# Encabezado en el buscador: la cooperativa
palette-coop = La cooperativa

# Encabezado en el buscador: esta ventana
palette-window = Esta ventana

# Encabezado en el buscador: integrantes que coinciden
palette-members = Integrantes

# Encabezado en el buscador: actos que coinciden
palette-acts = Para hacer
