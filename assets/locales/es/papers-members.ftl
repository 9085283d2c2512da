### Papeles sobre integrantes: la lista según condiciones, la hoja de una persona, la solicitud.

# Título de una lista de integrantes sin nombre propio
roll-title = Lista de integrantes
# Cabeza de la única sección de una lista: cuántas líneas tiene
roll-lines = { $lines ->
    [0] Nadie
    [one] Una línea
   *[other] { $lines } líneas
}
# En lugar de líneas, donde nadie cumple las condiciones
roll-empty = Nadie cumple estas condiciones.

# Bajo el título de una lista: palabras buscadas. $what es una lista
roll-search = Con las palabras: { $what }.
# Bajo el título de una lista. $what es una lista de clases
roll-classes = Clases: { $what }.
# Bajo el título de una lista. $what es una lista de situaciones
roll-statuses = Situación: { $what }.
# Bajo el título de una lista. $what es una lista de manzanas o sectores
roll-sectors = Manzana o sector: { $what }.
# Bajo el título de una lista: un solo hogar. $what lo dice
roll-household = De { $what }.
# Bajo el título de una lista. $what es «desde el 4 de marzo de 2027 o después»
roll-since = Integrante { $what }.
# Bajo el título de una lista. $what es una lista de condiciones como «deben por sus participaciones»
roll-conditions = Solo integrantes que { $what }.

# En un padrón, entre las condiciones. $what: idiomas
roll-langs = Se les escribe en { $what }.

# En un padrón, entre las condiciones. $what: vías de contacto
roll-channels = Prefieren que se les contacte: { $what }.

# En un padrón, entre las condiciones. $what: preguntas propias con lo respondido
roll-answers = Respuestas: { $what }.

# En esa frase: una pregunta y su respuesta
roll-answer = { $field }: { $answer }

# En esa frase: no se respondió nada
roll-no-answer = sin respuesta
# Bajo el título de una lista sin condiciones
roll-everyone = Todo el registro.
# Bajo el título de una lista: integrantes que se eligieron uno por uno
roll-chosen = Personas elegidas una por una.
# Bajo el título de una lista: quienes cumplen las condiciones y se dejaron fuera a mano
roll-left-out = { $members ->
    [one] Se dejó fuera a una de estas personas.
   *[other] Se dejó fuera a { $members } de estas personas.
}
# Bajo el título de una lista: su orden. $column es la cabeza de una columna
roll-order = En el orden de: { $column }.

# A la derecha del nombre en la hoja de integrante. $number es el número de integrante, como texto
sheet-summary = Integrante n.º { $number }
# Bajo el nombre: qué es la persona. $status es una palabra como «integrante»
sheet-status = Situación: { $status }.
# Bajo el nombre: qué es la persona, y desde cuándo
sheet-status-since = Situación: { $status }, desde el { $since }.
# Bajo el nombre: qué es la persona, desde cuándo y hasta cuándo
sheet-status-until = Situación: { $status }, del { $since } al { $until }.
# Bajo el nombre de quien salió. $since es el último día
sheet-status-left = Situación: { $status }; el último día fue el { $since }.
# Sección de la hoja
sheet-particulars = Datos
# Sección de la hoja: clases, y de cuándo a cuándo
sheet-classes = Clases
# Sección de la hoja: solicitud, prueba, licencias, salidas
sheet-standing = Situaciones
# Sección de la hoja: movimientos de participaciones
sheet-shares = Participaciones
# Sección de la hoja: representantes, beneficiarias, herederas, cotitulares
sheet-ties = Personas vinculadas
# Sección de la hoja: lo que se debía
sheet-charges = Cargos
# Sección de la hoja: dinero recibido
sheet-receipts = Recibos
# Sección de la hoja: quién vive en el mismo hogar
sheet-household = Hogar
# Sección de la hoja
sheet-consents = Consentimientos
# Sección de la hoja: documentos guardados en el archivo
sheet-documents = Documentos guardados en el archivo
# Columna: primer día
sheet-from = Desde
# Columna: último día
sheet-to = Hasta
# Columna: de qué se trata
sheet-what = Qué
# Columna: parte de lo que se tiene, como fracción
sheet-part = Parte
# Columna: participaciones que quedaban tras ese movimiento
sheet-held-then = Quedan
# Columna: el día en que vencía
sheet-due = Vence
# Columna: lo que se pidió
sheet-asked = Pedido
# Columna: lo que está pagado
sheet-paid = Pagado
# Columna: lo que falta
sheet-open = Falta
# Columna: número del recibo
sheet-receipt = N.º
# Columna: cómo se pagó
sheet-how = Cómo
# Columna: nombre de un documento
sheet-document = Documento
# En la lista de recibos: uno anulado. $how es cómo se pagó
sheet-receipt-void = { $how }; anulado
# En la lista de vínculos: qué es la otra persona. $tie es el tipo
sheet-tie = { $tie ->
    [representative] Representante
    [beneficiary] A beneficio de
    [heir] Hereda
    [joint-holder] Cotitular
    [sponsor] Con el aval de
    [proxy] Vota en su lugar
    [steward] A cargo de
   *[other] Vínculo con
}
# En la lista de vínculos: qué es la persona para la otra. $tie es el tipo
sheet-tie-of = { $tie ->
    [representative] Representa a
    [beneficiary] Se beneficia de
    [heir] Hereda de
    [joint-holder] Cotitular con
    [sponsor] Avala a
    [proxy] Vota por
    [steward] Bajo el cuidado de
   *[other] Vínculo con
}
# En la lista de consentimientos: que se le escriba más de lo que pide ser integrante
sheet-consent-messages = Que se le escriba
# En la lista de consentimientos: aparecer en imágenes
sheet-consent-photos = Imágenes
# En la lista de consentimientos: estar en la lista que comparten sus integrantes
sheet-consent-directory = La lista que se comparte
# En la lista de consentimientos: que se guarden y usen sus datos
sheet-consent-data = Datos personales
# En la lista de consentimientos
sheet-consent-given = dado
# En la lista de consentimientos
sheet-consent-withdrawn = retirado
# Situación en la hoja: el día en que alguien pidió ingresar
sheet-standing-application = Solicitud
# Situación en la hoja
sheet-standing-probation = A prueba
# Situación en la hoja
sheet-standing-leave = Con licencia
# Situación en la hoja
sheet-standing-suspension = En suspenso
# Situación en la hoja; su día es el último en la cooperativa
sheet-standing-exit = Salida
# Situación en la hoja; su día es el último en la cooperativa
sheet-standing-death = Fallecimiento
# Dato en la hoja: persona u organización
sheet-kind = Tipo
# Dato en la hoja: el número en el libro de antes
sheet-folio = Folio
# Dato en la hoja: documento de identidad
sheet-identity = Documento
# Dato en la hoja
sheet-born = Nacimiento
# Dato en la hoja
sheet-phone = Teléfono
# Dato en la hoja
sheet-whatsapp = WhatsApp
# Dato en la hoja
sheet-email = Correo
# Dato en la hoja
sheet-address = Dirección
# Dato en la hoja: manzana o sector
sheet-sector = Manzana o sector
# Dato en la hoja
sheet-note = Nota
# Nombre de archivo de la hoja de integrante, antes del número
sheet-title = Hoja de integrante
# Dato en la hoja: cómo prefiere que le contacten
sheet-channel = Mejor por
# Una manera de contactar
sheet-channel-phone = teléfono
# Una manera de contactar
sheet-channel-whatsapp = WhatsApp
# Una manera de contactar
sheet-channel-email = correo electrónico
# Una manera de contactar
sheet-channel-post = carta
# Una manera de contactar
sheet-channel-in-person = en persona

# Título de la solicitud
application-title = Solicitud de ingreso
# Bajo el título de la solicitud. $coop es el nombre de la cooperativa
application-lead = A { $coop }. Escriba con letra clara y deje en blanco lo que no sepa.
# Sección de la solicitud
application-who = Quién solicita
# Sección de la solicitud, llena para una organización
application-who-organisation = La organización que solicita
# A la derecha de la cabeza de esa sección
application-who-hint = una organización pone su nombre en apellidos
# Campo de la solicitud
application-given = Nombres
# Campo de la solicitud
application-family = Apellidos
# Campo de la solicitud: con qué se identifica
application-document-kind = Documento de identidad
# Campo de la solicitud
application-document = Su número
# Campo de la solicitud: qué país emitió el documento
application-country = País
# Campo de la solicitud
application-born = Fecha de nacimiento
# Campo de la solicitud
application-phone = Teléfono
# Campo de la solicitud
application-whatsapp = WhatsApp
# Campo de la solicitud
application-email = Correo
# Campo de la solicitud
application-address = Calle y casa
# Campo de la solicitud
application-sector = Manzana o sector
# Campo de la solicitud: en qué idioma escribirle
application-lang = Idioma
# Campo de la solicitud: teléfono, WhatsApp, correo, carta, en persona
application-channel = Mejor por
# Sección de la solicitud: preguntas propias de la cooperativa
application-questions = Algo más
# Sección de la solicitud
application-classes = Clase
# A la derecha de la cabeza de esa sección
application-classes-hint = marque la clase, o las clases, en que quiere entrar
# Campo de la solicitud: cuántas participaciones se suscriben
application-shares = Número de participaciones
# Campo de la solicitud. $currency es el código de la moneda
application-pays-now = De ellas pago ahora, { $currency }
# Sección de la solicitud
application-consents = Consentimiento
# A la derecha de la cabeza de esa sección
application-consents-hint = marque lo que acepta; puede cambiar de opinión cuando quiera
# Sección de la solicitud: declaración y firma
application-asks = Firma
# Sobre la firma. $coop es el nombre de la cooperativa
application-declares = Pido ingresar como integrante en { $coop }. Conozco su estatuto y lo que pide a sus integrantes, y lo acepto.
# Campo de la solicitud
application-day = Lugar y fecha
# Campo de la solicitud
application-signature = Firma
# Sección de la solicitud: para la oficina
application-office = Para la oficina
# Campo para la oficina
application-received = Recibida el
# Campo para la oficina
application-received-by = Por
# Campo para la oficina: quién decidió, y qué día
application-decided = Decisión de, el día
# Campo para la oficina: número del acta
application-minute = Acta
# Campo para la oficina
application-number = Integrante n.º
# Solicitud: respuesta a una pregunta de sí o no
application-yes = sí
# Solicitud: respuesta a una pregunta de sí o no
application-no = no
# Solicitud: un consentimiento por marcar
application-consent-messages = La cooperativa puede escribirme sobre más que lo que pide ser integrante.
# Solicitud: un consentimiento por marcar
application-consent-photos = Puedo aparecer en imágenes que muestre la cooperativa.
# Solicitud: un consentimiento por marcar
application-consent-directory = Mi nombre y cómo contactarme pueden estar en la lista que comparten sus integrantes.
# Solicitud: un consentimiento por marcar
application-consent-data = La cooperativa puede guardar y usar mis datos para el registro de integrantes.

# Título de los carnés, como título del documento y nombre del archivo
cards-title = Carnés
# En lugar de carnés
cards-none = En este día no hay a quién hacerle un carné.
