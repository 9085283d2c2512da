### Documentos guardados, consentimientos y respuestas a las preguntas propias.

# Título
document-head = Documentos

# Bajo el título
document-none = No hay documentos guardados.

# Junto a un documento que solo ve la oficina
document-closed = cerrado

# En lugar del nombre de un documento borrado
document-erased = Borrado

# Título del diálogo
document-title = Un documento sobre { $name }

# Su botón: pide el archivo
document-do = Elegir el archivo

# Campo
document-kind = Qué es

# Opción del formulario, y en una línea
document-kind-request = Pedido de ingreso

# Opción del formulario, y en una línea
document-kind-identity = Documento de identidad, copia

# Opción del formulario, y en una línea
document-kind-letter = Carta

# Opción del formulario, y en una línea
document-kind-agreement = Acuerdo

# Opción del formulario, y en una línea
document-kind-photo = Foto

# Opción del formulario, y en una línea
document-kind-other = Otro

# Campo
document-on = Día del documento

# Campo
document-name = Nombre

# Bajo ese campo
document-name-hint = Vacío: el nombre del archivo

# Casilla
document-close = Cerrado: solo lo ve la oficina

# En ese diálogo
document-types = PDF, PNG, JPEG o texto simple, hasta 10 MB. Se guarda en el archivo de la cooperativa.

# En el diálogo de un documento. $there es "yes" mientras se guardan sus datos
document-facts = { $kind }, { $day }{ $there ->
    [yes] , { $size }
   *[no] ; borrado, como pide la ley
}

# Junto al botón cuando no se puede cambiar nada
document-only-read = Solo se puede leer

# Botón
document-save = Guardar una copia

# Botón
document-remove = Quitarlo del archivo

# Se lee en voz alta: la foto
document-photo-of = Foto de { $name }

# Título
consent-head = Acepta

# En la página de un miembro: qué responde a un consentimiento
consent-yes = Sí

# En la página de un miembro: qué responde a un consentimiento
consent-no = No

# Bajo los consentimientos: el día de la respuesta
consent-on = Dicho el

# Donde se escribe a muchos, bajo las cajas
willing-why = El correo y los recordatorios van a quienes aceptaron mensajes. Lo que la membresía misma exige puede ir a todos: márquelos.

# Donde se escribe a muchos, y todos quedan fuera
willing-nobody = Nadie de ellos aceptó que se le escriba.

# Casilla en la ficha
consent-messages = Mensajes además de los necesarios

# Casilla en la ficha
consent-photos = Aparecer en fotos

# Casilla en la ficha
consent-directory = Constar en el directorio

# Casilla en la ficha
consent-data = Uso de sus datos personales

# Junto a una casilla: cuándo se dijo
consent-said = { $given ->
    [yes] desde el { $day }
   *[no] dijo que no el { $day }
}

# Junto a una casilla de la que no se dijo nada
consent-never = sin preguntar

# Título: respuestas a las preguntas propias
answer-head = Lo que preguntamos

# Una respuesta
answer-yes = sí

# Una respuesta
answer-no = no

# Donde se escribe a muchos: quiénes aceptaron
willing-head = { $members ->
    [0] Nadie de ellos aceptó mensajes
    [one] Uno de ellos aceptó mensajes
   *[other] { $shown } de ellos aceptaron mensajes
}

# Donde se escribe a muchos: una caja que los incluye
willing-unasked = { $members ->
    [one] También a quien nunca se le preguntó
   *[other] También a los { $shown } a quienes nunca se les preguntó
}

# Donde se escribe a muchos: una caja que los incluye
willing-refused = { $members ->
    [one] También a quien dijo que no
   *[other] También a los { $shown } que dijeron que no
}
