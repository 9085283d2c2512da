### Quién está al teclado.

# Título de la hoja que pregunta, al abrir
office-who = ¿Quién está al teclado?

# Bajo el título
office-who-hint = Desde ahora cada acto lleva este nombre.

# Campo para una persona nueva en la oficina
office-add = Otra persona

# Botón junto al nombre nuevo
office-add-do = Agregar y tomar el lugar

# Al pie de la barra lateral, antes de que alguien se siente
office-nobody = Nadie al teclado

# Leído en voz alta: el nombre al pie es un botón
office-change = { $name }. Cambiar quién está al teclado
