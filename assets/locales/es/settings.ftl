### Ajustes.

# Título de la página
settings-title = Ajustes

# Encabezado
settings-coop = La cooperativa

# Botón bajo el nombre y el idioma de los papeles
settings-save = Guardar

# Encabezado
settings-window = Esta ventana

# Rótulo
settings-theme = Claro u oscuro

# Una opción
settings-theme-auto = Como la computadora

# Una opción
settings-theme-light = Claro

# Una opción
settings-theme-dark = Oscuro

# Encabezado
settings-classes = Clases

# Título de una columna
settings-class-members = Integrantes

# Título de una columna
settings-class-par = Una participación, { $currency }

# Encabezado
settings-file = El archivo

# Rótulo
settings-file-name = Nombre

# Rótulo
settings-currency = Moneda

# Rótulo
settings-version = Minga

# Botón: vuelve a la primera pantalla
settings-close = Cerrar esta cooperativa

# Field: town and country of the co-op
settings-place = Lugar

# Under the field for the place
settings-place-hint = Ciudad y país, como van en los papeles

# Field: who admits members
settings-admits = Quién admite integrantes

# A choice of who admits
settings-body-office = La oficina

# A choice of who admits
settings-body-board = El consejo

# A choice of who admits
settings-body-assembly = La asamblea

# Field: how long a trial lasts, in days
settings-probation = Días de prueba

# Under the field for the days of trial
settings-probation-hint = 0 si no hay prueba

# Link in a row: changes what stands there
settings-change = Cambiar

# Read aloud: head of the column with the links of a row
settings-acts = Qué se puede hacer

# Button, and title of its dialog
settings-class-add = Añadir una clase

# Title of a dialog, and the link read aloud. $name is the class
settings-class-change-of = Cambiar la clase { $name }

# Field: the name of a class
settings-class-name = Nombre de la clase

# Beside a button that is off: a class has no name yet
settings-class-unnamed = La clase necesita un nombre

# Field: where a class stands among the others
settings-class-place = Lugar en las listas

# A choice of place
settings-place-first = Primera

# A choice of place. $name is another class
settings-place-after = Después de { $name }

# Under the value of one share of a new class
settings-class-par-hint = Las demás condiciones se fijan después

# Over the eight weaves to choose from
settings-weave = Tejido

# Under the weaves
settings-weave-hint = Representa a la clase en listas, gráficos y papeles

# Under the weaves: another class has this one. $name is that class
settings-weave-taken = { $name } también tiene este

# Read aloud: a weave
settings-weave-0 = Añil, canalé vertical

# Read aloud: a weave
settings-weave-1 = Cochinilla, sarga

# Read aloud: a weave
settings-weave-2 = Amarillo chilca, puntos

# Read aloud: a weave
settings-weave-3 = Azul molle, canalé horizontal

# Read aloud: a weave
settings-weave-4 = Nogal

# Read aloud: a weave
settings-weave-5 = Mora

# Read aloud: a weave
settings-weave-6 = Achiote

# Read aloud: a weave
settings-weave-7 = Tuna

# Link in a row: shows the terms of the shares
settings-terms = Condiciones

# The same link, read aloud. $name is the class
settings-terms-of = Condiciones de las participaciones de { $name }

# Before terms: the day they began
settings-terms-from = Desde el { $day }

# Terms in a sentence. $par is an amount with its currency, $least the fewest shares
settings-terms-par = { $least ->
    [0] { $par } por participación.
    [one] { $par } por participación, al menos una.
   *[other] { $par } por participación, al menos { $least }.
}

# Terms in a sentence. $part is such as 1/3
settings-terms-most = Nadie tiene más de { $part } del capital.

# Button under the terms
settings-terms-set = Fijar nuevas condiciones

# Paleta: $name es una clase
settings-terms-set-of = Poner otras condiciones a { $name }

# Paleta: va a un campo de los datos de la cooperativa. $what es su rótulo
settings-set = Ajustar: { $what }

# Title of the dialog for new terms. $name is the class
settings-terms-title = Condiciones de las participaciones de { $name }

# Button of the dialog for new terms
settings-terms-do = Fijar estas condiciones

# Under that title
settings-terms-hint = Las condiciones anteriores siguen valiendo para los días anteriores.

# Field: the first day of the terms
settings-terms-day = Rigen desde

# Field: fewest shares a member holds
settings-terms-least = Mínimo de participaciones

# Field: the largest part of the capital one member may hold
settings-terms-part = Parte máxima del capital

# Under that field
settings-terms-part-hint = Como 1/3 o 35 %; vacío si no hay límite

# Field: what becomes of shares on leaving
settings-terms-exit = Al salir, las participaciones

# A choice of what becomes of shares
settings-exit-bought-back = se devuelven

# A choice of what becomes of shares
settings-exit-transferred = pasan a otra persona

# A choice of what becomes of shares
settings-exit-gifted = se donan a la cooperativa

# A choice of what becomes of shares
settings-exit-cancelled = se anulan sin pago

# Field: whole years before shares can be withdrawn
settings-terms-years = Años antes de poder retirarlas

# Box to tick
settings-terms-withdrawable = Pueden retirarse

# Box to tick
settings-terms-transferable = Pueden pasar a otra persona integrante

# Heading: particulars of the co-op's own
settings-fields = Lo que pedimos a integrantes

# Under that heading, while there is nothing
settings-fields-none = Nombres, documentos y contactos se piden siempre. Añada aquí lo que su cooperativa quiera saber además.

# Button, and title of its dialog
settings-field-add = Añadir una pregunta

# Title of a dialog, and the link read aloud. $name is what is asked
settings-field-change-of = Cambiar { $name }

# Se lee en voz alta: sube una pregunta un lugar
settings-field-up = Preguntar antes { $name }

# Se lee en voz alta: baja una pregunta un lugar
settings-field-down = Preguntar después { $name }

# Field and head of a column: what is asked
settings-field-name = Qué se pide

# Beside a button that is off
settings-field-unnamed = La pregunta necesita un nombre

# Field and head of a column: the kind of answer
settings-field-kind = Tipo de respuesta

# In the dialog: the kind of a question there is. $kind is such as "Text"
settings-field-kind-stays = Tipo de respuesta: { $kind }. No cambia, porque ya hay respuestas.

# A kind of answer
settings-field-kind-text = Texto

# A kind of answer
settings-field-kind-number = Número

# A kind of answer
settings-field-kind-day = Fecha

# A kind of answer
settings-field-kind-choice = Una de una lista

# A kind of answer
settings-field-kind-yes-no = Sí o no

# Field: what can be chosen
settings-field-options = Respuestas para elegir

# Under that field
settings-field-options-hint = Una en cada línea, al menos dos

# Box to tick
settings-field-retire = Ya no se pide; las respuestas dadas se conservan

# Beside a question no longer asked
settings-field-retired = ya no se pide

# Heading: who works in the office
settings-office = La oficina

# Button: someone joins the office and sits down
settings-office-add = Otra persona

# Field and head of a column
settings-person-name = Nombre

# Under the name
settings-person-name-hint = Como lo muestra el historial

# Field and head of a column: the member this person is
settings-person-member = Integrante

# Under that field
settings-person-member-hint = Si esta persona también es integrante

# Title of a dialog, and the link read aloud. $name is someone of the office
settings-person-change-of = Cambiar los datos de { $name }

# Beside someone who left the office
settings-person-left = dejó la oficina

# Beside whoever is at the keyboard
settings-person-here = al teclado

# Box to tick
settings-person-retire = Ya no trabaja en la oficina

# Under the box to hide amounts
settings-hide-hint = Para una pantalla que otras personas ven. Hasta cerrar esta ventana.
