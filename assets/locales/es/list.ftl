### La lista de integrantes: filtros, columnas, lo elegido, lo que sale del archivo; actos sobre muchas personas.

# Botón sobre la lista: abre lo demás que se puede pedir
list-filter = Filtrar

# Se lee en voz alta y al pasar por encima: botón que abre columnas y exportación
list-view = Columnas y exportación

# Título en los filtros: lo que todas las personas tienen en común
list-conditions = Solo quienes

# Filtro y su etiqueta: hay participaciones suscritas sin pagar
list-condition-owes-shares = deben participaciones

# Filtro y su etiqueta: no consta documento de identidad
list-condition-no-document = no tienen documento de identidad

# Filtro y su etiqueta: no consta teléfono, correo ni dirección
list-condition-unreachable = no se pueden contactar

# Filtro y su etiqueta: salieron con participaciones por liquidar
list-condition-to-settle = salieron con participaciones por liquidar

# Filtro y su etiqueta: algo que se les cobró venció y no está pagado
list-condition-late = tienen algo vencido

# Filtro y su etiqueta: van por debajo de lo que deben a los bienes comunes a esta fecha, más allá de la tolerancia
list-condition-behind-hours = van con atraso en sus horas

# Filtro y su etiqueta: el número del documento no pasa su comprobación
list-condition-document-wrong = tienen un número de documento que no puede ser

# Filtro y su etiqueta: dos miembros tienen un mismo número
list-condition-document-shared = tienen el mismo documento que otra persona

# Filtro y su etiqueta: a prueba, por confirmar pronto
list-condition-trial-ending = terminan su prueba en un mes

# Filtro y su etiqueta: las participaciones esperan a los herederos
list-condition-in-succession = murieron y dejaron participaciones por transmitir

# Filtro y su etiqueta: personas naturales
list-condition-person = son personas

# Filtro y su etiqueta
list-condition-organisation = son organizaciones

# Filtro y su etiqueta: nunca se les preguntó, o no quieren mensajes más allá de lo que pide la membresía
list-condition-no-messages = no han aceptado mensajes

# Filtro y su etiqueta: nunca se les preguntó, o no quieren salir en fotos
list-condition-no-photos = no han aceptado fotos

# Filtro y su etiqueta: nunca se les preguntó, o no quieren estar en el directorio
list-condition-no-directory = no han aceptado el directorio

# Filtro y su etiqueta: nunca se les preguntó, o no quieren que se usen sus datos
list-condition-no-data = no han aceptado el uso de sus datos

# Título en los filtros: primer día en una clase
list-since = Integrante desde

# Campo debajo
list-since-from = Desde el

# Campo debajo
list-since-to = Hasta el

# Etiqueta de ese filtro
list-since-between = ingreso del { $from } al { $to }

# Etiqueta de ese filtro
list-since-after = ingreso desde el { $day }

# Etiqueta de ese filtro
list-since-before = ingreso hasta el { $day }

# Se lee en voz alta: las etiquetas de lo pedido, bajo la barra de la lista
list-asked = Lo que se pide de la lista

# Se lee en voz alta: botón de una de esas etiquetas
list-give-up = Quitar: { $what }

# Botón después de esas etiquetas
list-clear = Quitar todo

# Título: las listas a las que se dio nombre
list-kept = Listas

# Botón junto a las etiquetas de lo pedido: guarda la lista con un nombre
list-keep = Guardar esta lista

# Buscador de acciones: muestra una lista guardada
list-show = Mostrar la lista: { $list }

# Se lee en voz alta: botón junto a una lista guardada
list-remove = Quitar la lista { $list }

# Título del diálogo que guarda una lista
list-keep-title = Guardar esta lista

# Campo de ese diálogo
list-keep-name = Nombre de la lista

# Debajo
list-keep-hint = Sus filtros, orden y columnas se guardan en el archivo de la cooperativa.

# Debajo, mientras se buscan palabras
list-keep-without-words = Se guardan sus filtros, orden y columnas, pero no las palabras buscadas: podrían ser el nombre de alguien.

# Botón de ese diálogo
list-keep-do = Guardar la lista

# Etiqueta de un filtro: integrantes de un hogar. $name queda vacío cuando se borró su nombre
list-household = hogar { $name }

# En la lista de hogares: todos
list-any-household = Cualquier hogar

# Se lee en voz alta: la casilla en la cabecera. En la lista de teclas: lo que hace Ctrl A
list-choose-all = Elegir a quienes coinciden

# Se lee en voz alta: la casilla delante de una fila
list-choose = Elegir a { $name }

# Lista de teclas: lo que hace la barra espaciadora en la lista
list-key-choose = elegir una fila

# Lista de teclas: lo que hacen Mayús y una flecha en la lista
list-key-choose-run = elegir filas seguidas

# Título: qué columnas muestra la lista
list-columns = Columnas

# Se lee en voz alta: botón junto a una columna
list-column-up = { $column }: más a la izquierda

# Se lee en voz alta: botón junto a una columna
list-column-down = { $column }: más a la derecha

# Bajo las columnas, cuando no caben todas en la ventana
list-columns-hidden = { $columns ->
    [one] Una columna no cabe en la ventana.
   *[other] { $columns } columnas no caben en la ventana.
}

# Botón bajo las columnas
list-columns-usual = Las columnas de siempre

# Botón: escribe la lista como hoja de cálculo
list-export = Exportar la lista

# Título del diálogo. $shown es el número como texto
list-export-title = { $rows ->
    [one] Exportar una fila
   *[other] Exportar { $shown } filas
}

# En ese diálogo: qué tipo de archivo
list-export-form = Tipo de archivo

# Tipo de archivo
list-export-xlsx = Excel

# Tipo de archivo
list-export-ods = LibreOffice

# Tipo de archivo
list-export-csv = Texto (CSV)

# En ese diálogo
list-export-hint = Las filas y columnas en pantalla, con sus sumas. Su salida del archivo queda anotada en la historia.

# Su botón
list-export-do = Escribir el archivo

# Aviso después. $path es dónde está el archivo
list-exported = La lista está en { $path }

# Al pie de una lista exportada. Empieza como las sumas en las hojas de cálculo
list-total = { $rows ->
    [one] Total: una persona
   *[other] Total: { $rows } integrantes
}

# Se lee en voz alta: la barra sobre el pie de la lista mientras hay personas elegidas
many-bar = Las personas elegidas

# En esa barra. $shown es el número como texto
many-chosen = { $members ->
    [one] Una persona elegida
   *[other] { $shown } personas elegidas
}

# Botón en esa barra: ya nadie queda en la elección
many-clear = No elegir a nadie

# Botón en esa barra
many-enter-class = Inscribir en una clase

# Título de su diálogo
many-enter-class-title = Inscribir en una clase

# Botón de su diálogo
many-enter-class-do = { $members ->
    [one] Inscribir a una persona
   *[other] Inscribir a { $members } personas
}

# Botón en esa barra
many-grant-leave = Dar licencia

# Título de su diálogo
many-grant-leave-title = Dar licencia

# Botón de su diálogo
many-grant-leave-do = { $members ->
    [one] Dar licencia a una persona
   *[other] Dar licencia a { $members } personas
}

# Botón en esa barra
many-end-leave = Cerrar licencia

# Título de su diálogo
many-end-leave-title = Cerrar la licencia

# Botón de su diálogo
many-end-leave-do = { $members ->
    [one] Cerrar la licencia de una persona
   *[other] Cerrar la licencia de { $members } personas
}

# Botón: se cobra algo a quienes se eligió
many-raise = Cobrar

# Botón: textos para quienes deben algo
many-remind = Recordar

# Botón de la barra: etiquetas, sobres o cartas
many-post = Etiquetas y cartas

# Título de su diálogo. $shown es el número como texto
many-post-title = { $members ->
    [one] Correo para una persona
   *[other] Correo para { $shown } integrantes
}

# Su opción: qué papel
many-post-paper = Qué se envía

# Su botón: sigue con lo que pide ese papel
many-post-do = Continuar

# Botón en esa barra
many-certificates = Imprimir certificados

# Título de su diálogo
many-certificates-title = Imprimir certificados de participaciones

# Botón de su diálogo
many-certificates-do = { $members ->
    [one] Imprimir un certificado
   *[other] Imprimir { $members } certificados
}

# Campo: primer día
many-from = Desde el

# Campo: último día
many-to = Hasta el

# Campo: último día de la licencia
many-last-day = Último día de licencia

# Antes de los nombres de quienes incluye
many-taken = { $members ->
    [one] Una persona
   *[other] { $members } personas
}

# Antes de los nombres de quienes no incluye
many-left-out = { $members ->
    [one] Una queda fuera
   *[other] { $members } quedan fuera
}

# Una lista de nombres que sigue
many-names-more = { $names } y { $more } más

# Junto al botón cuando no se haría para nadie
many-nobody = No aplica a nadie de la elección

# Por qué hay personas que quedan fuera
many-left-out-former = ya salieron de la cooperativa

# Por qué hay personas que quedan fuera
many-left-out-applicant = pidieron ingresar y esperan respuesta

# Por qué hay personas que quedan fuera
many-left-out-not-yet = aún no están en ninguna clase

# Por qué hay personas que quedan fuera
many-left-out-suspended = están en suspensión

# Por qué hay personas que quedan fuera
many-left-out-in-class = ya están en la clase

# Por qué hay personas que quedan fuera
many-left-out-on-leave = ya están con licencia

# Por qué hay personas que quedan fuera
many-left-out-not-on-leave = no están con licencia ese día

# Por qué hay personas que quedan fuera
many-left-out-no-shares = no tienen participaciones

# Título en los filtros: las vías de contacto preferidas
list-reached = Prefieren que se les contacte

# Título en los filtros: preguntas propias de la cooperativa
list-answers = Lo que pregunta la cooperativa

# Filtro por una pregunta propia: no se pide nada
list-any-answer = cualquiera

# Filtro por una pregunta propia: no se respondió nada
list-answer-none = sin respuesta

# Etiqueta de un filtro: una pregunta propia y lo que se busca en ella
list-answer = { $field }: { $answer }

# Bajo la caja que busca un hogar
list-household-hint = Escriba una parte del nombre

# Se lee en voz alta: la lista bajo esa caja
list-households-found = Hogares hallados

# Bajo esa caja
list-households-none = Ningún hogar se llama así.

# Exportación de la lista: qué columnas
list-export-labels = Para etiquetas

# Exportación de la lista: qué columnas
list-export-shown = Las columnas en pantalla

# Exportación de la lista: título
list-export-columns = Columnas

# Bajo esa caja, cuando no se muestran todos los hallados
list-households-more = { $more ->
    [one] Hay uno más: siga escribiendo.
   *[other] Hay { $shown } más: siga escribiendo.
}
