### Vínculos con otras personas, en la ficha.

# Título: quién representa, hereda, avala o vota por quién
tie-head = Confianza

# Bajo el título
tie-none = Sin vínculos anotados.

# Un vínculo que dura
tie-since = desde el { $day }

# Título del diálogo
tie-title = Un vínculo de { $name }

# Su botón
tie-do = Anotarlo

# Campo
tie-kind = Qué es

# Opción del formulario
tie-kind-representative = Representante de la organización

# Opción del formulario
tie-kind-beneficiary = Beneficiario o beneficiaria, por voluntad propia

# Opción del formulario
tie-kind-heir = Hereda, según la ley

# Opción del formulario
tie-kind-joint-holder = Comparte las participaciones

# Opción del formulario
tie-kind-sponsor = Aval al ingresar

# Opción del formulario
tie-kind-proxy = Poder: vota en su lugar

# Opción del formulario
tie-kind-steward = Encargo: lo que cuida

# Antes de un nombre: qué es para esta persona
tie-is-representative = Le representa

# Antes de un nombre: qué es para esta persona
tie-is-beneficiary = Beneficia a

# Antes de un nombre: qué es para esta persona
tie-is-heir = Hereda

# Antes de un nombre: qué es para esta persona
tie-is-joint-holder = Comparte participaciones con

# Antes de un nombre: qué es para esta persona
tie-is-sponsor = Le avala

# Antes de un nombre: qué es para esta persona
tie-is-proxy = Vota por su parte

# Antes de un nombre: qué es para esta persona
tie-is-steward = Tiene a su cargo

# Antes de un nombre: qué es esta persona para la otra
tie-of-representative = Representa a

# Antes de un nombre: qué es esta persona para la otra
tie-of-beneficiary = Es beneficio de

# Antes de un nombre: qué es esta persona para la otra
tie-of-heir = Hereda de

# Antes de un nombre: qué es esta persona para la otra
tie-of-joint-holder = Comparte participaciones con

# Antes de un nombre: qué es esta persona para la otra
tie-of-sponsor = Avala a

# Antes de un nombre: qué es esta persona para la otra
tie-of-proxy = Vota por

# Antes de un nombre: qué es esta persona para la otra
tie-of-steward = A cargo de

# Campo: parte de lo que deja
tie-part = Parte

# Bajo ese campo
tie-part-hint = Como 1/3 o 35 %; puede quedar vacío

# Campo
tie-member = Alguien del registro

# Campo
tie-name = O un nombre

# Campo: lo que cuida
tie-charge = Lo que tiene a su cargo

# Campo
tie-contact = Cómo se le encuentra

# Campo
tie-note = Nota

# Bajo ese campo
tie-note-hint = Como hija

# Se lee en voz alta: enlace que termina un vínculo
tie-end-of = Terminar el vínculo con { $name }

# Título del diálogo. $what es como «Avala a»
tie-end-title = { $what } { $name }: hasta cuándo

# Opción de qué se cuida: nada de lo común, otra cosa
tie-charge-other = Otra cosa

# Campo: qué se cuida, cuando no es algo de lo común
tie-charge-name = Cómo se llama
