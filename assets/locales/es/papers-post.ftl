### Lo que sale por correo: etiquetas, sobres, cartas.

# Título de un documento con etiquetas
labels-title = Etiquetas de direcciones
# Marcador de las etiquetas de quienes no tienen manzana ni sector
labels-no-sector = Sin manzana ni sector
# Título de un documento con sobres
envelopes-title = Sobres
# Título de una carta a muchas personas que no tiene asunto
letters-title = Carta
# En lugar de cartas o sobres, donde no hay a quién escribir
post-nobody = No hay a quién escribir.
# Saludo de una carta donde no se da otro. $name es el espacio para el nombre
letters-greeting = Hola, { $name }:
# Espacio de una carta, como se escribe entre llaves: el nombre completo
letter-blank-name = nombre
# Espacio de una carta: los nombres sin apellidos
letter-blank-given = nombres
# Espacio de una carta: el número de integrante
letter-blank-number = número
# Espacio de una carta: las clases
letter-blank-classes = clases
# Espacio de una carta: manzana o sector
letter-blank-sector = sector
# Espacio de una carta: cuántas participaciones tiene
letter-blank-shares = participaciones
# Espacio de una carta: lo pagado por ellas
letter-blank-paid = pagado
# Espacio de una carta: lo que falta por ellas
letter-blank-owed = falta
