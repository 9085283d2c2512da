### Textos listos para pegar en un mensaje.

# Título de la hoja
message-title = Un mensaje para { $name }

# Campo
message-about = Sobre

# Opción de texto
message-about-welcome = Bienvenida

# Opción de texto
message-about-documents = Documentos que faltan

# Opción de texto
message-about-notice = Un aviso

# Campo: el texto, que se puede cambiar
message-text = Texto

# Bajo el texto: adónde enviarlo. $channel es el medio preferido, $known "yes" cuando consta $address
message-to = { $known ->
    [yes] { $channel ->
        [email] Por correo: { $address }
        [phone] Por teléfono: { $address }
        [whatsapp] Por WhatsApp: { $address }
        [post] Por carta: { $address }
        [in-person] En persona; si no, { $address }
       *[none] { $address }
    }
   *[no] No consta teléfono ni dirección.
}

# Botón
message-copy = Copiar el texto

# Después de ese botón
message-copied = Copiado

# Texto para pegar, en el idioma de la persona
message-welcome =
    Hola, { $name }:

    te damos la bienvenida a { $coop }. Desde ahora eres parte: una persona, un voto. Pasa cualquier día con tus preguntas.

    { $from }

# Texto para pegar, en el idioma de la persona
message-documents =
    Hola, { $name }:

    en nuestro registro todavía falta una copia de tu documento de identidad. Envíanos una foto, o tráela cuando pases.

    Gracias,
    { $from }, { $coop }

# Texto para pegar, en el idioma de la persona
message-notice =
    Hola, { $name }:

    …

    { $from }, { $coop }
