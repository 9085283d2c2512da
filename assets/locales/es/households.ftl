### Hogares, en la ficha.

# Título
home-head = Hogar

# Bajo el título
home-none = Sin hogar anotado.

# Enlace junto a un título
home-change = Cambiar

# Antes de los nombres de otras personas del registro que viven ahí
home-with = Vive con

# Después, nombres de quienes no son del registro. $names es una lista
home-not-members = También viven ahí, sin ser del registro: { $names }.

# Cuando no hay nadie más anotado
home-alone = No hay nadie más anotado ahí.

# Título del diálogo
home-title = Dónde vive { $name }

# Campo
home-what = Qué anotar

# Opción del formulario
home-way-change = Cambiar este hogar

# Opción del formulario
home-way-join = Se muda a otro

# Opción del formulario
home-way-found = Un hogar que no consta todavía

# Opción del formulario
home-way-leave = Se va del hogar

# Botón del formulario
home-do-change = Cambiarlo

# Botón del formulario
home-do-join = Anotar la mudanza

# Botón del formulario
home-do-found = Anotarlo

# Botón del formulario
home-do-leave = Anotarlo

# Opción de hogar. $number como texto
home-option = N.º { $number }, { $name }

# Campo
home-name = Cómo se llama

# Bajo ese campo
home-name-hint = Un apellido, o la casa

# Campo
home-others = Quién vive ahí y no es del registro

# Bajo ese campo
home-others-hint = Nombres, separados por comas

# Bajo el campo donde se busca un hogar
home-find-hint = Por su número, su nombre o su dirección

# Junto al botón mientras no se elige un hogar
home-none-chosen = Elija un hogar.
