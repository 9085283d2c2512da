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

# Campo: el primer día de vivir en un hogar
home-from = Vive ahí desde

# Bajo ese campo
home-from-hint = Déjelo vacío si siempre ha sido así

# Campo: el primer día de ya no vivir en un hogar
home-from-elsewhere = Vive en otra parte desde

# Bajo el campo del último día
home-to-hint = Déjelo vacío mientras dure

# Casilla: los días de vivir ahí se anotaron por error
home-never = Nunca vivió ahí

# La lista de hogares en que vivió, leída en voz alta
home-stays = Dónde ha vivido

# En esa lista: los días. $days es "both", "from", "until" o "always"; $from y $until son días
home-days = { $days ->
    [both] del { $from } al { $until }
    [from] desde el { $from }
    [until] hasta el { $until }
   *[always] siempre
}
