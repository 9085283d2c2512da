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
