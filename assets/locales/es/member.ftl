### La ficha de cada integrante y sus diálogos.

# Bajo el nombre o junto a él. $number como texto
member-number = N.º { $number }

# Leído en voz alta: la línea sobre el nombre
member-neighbours = Volver, anterior y siguiente

# Bajo el nombre
member-since = Desde el { $day }

# Botón lleno
member-add-shares = Anotar participaciones

# Botón
member-edit = Cambiar datos

# Botón
member-change-standing = Cambiar situación

# Botón
member-print = Imprimir certificado

# Buscador: imprime todo sobre una persona
member-print-sheet = Imprimir hoja de integrante

# Encabezado
member-status = Situación y por qué

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-applicant = { $known ->
    [ends] Pidió ingresar el { $since }; el pedido vale hasta el { $until }.
   *[open] Pidió ingresar el { $since }.
}

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-probation = { $known ->
    [ends] A prueba del { $since } al { $until }.
   *[open] A prueba desde el { $since }.
}

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-member = { $known ->
    [ends] En una clase desde el { $since } y hasta el { $until }.
   *[open] En una clase desde el { $since }, sin fecha de término.
}

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-on-leave = { $known ->
    [ends] Con licencia del { $since } al { $until }; sigue siendo integrante.
   *[open] Con licencia desde el { $since }; sigue siendo integrante.
}

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-suspended = { $known ->
    [ends] Derechos en suspenso del { $since } al { $until }.
   *[open] Derechos en suspenso desde el { $since }.
}

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-former = { $known ->
    [never] Salió de la cooperativa.
   *[open] Salió; el { $since } fue el último día.
}

# Por qué la situación es la que es. $known: «open» desde $since, «ends» hasta $until, «never» sin fecha
member-because-not-yet = { $known ->
    [open] Ingresa el { $since }.
   *[never] Consta en el registro, pero aún en ninguna clase.
}

# Encabezado
member-shares = Participaciones

# Bajo el encabezado
member-no-shares = Aún sin participaciones.

# Un renglón del libro. $kind es «Suscribió», «Devuelto»; $parts dice qué va en el renglón
member-moved = { $parts ->
    [bare] { $kind }
    [money] { $kind } { $paid }
   *[other] { $kind }: { $units ->
        [one] una participación
       *[other] { $units } participaciones
    }{ $parts ->
        [both] , { $paid }
        [par] {" "}de { $par }
       *[units] {""}
    }
}

# Suma del libro
member-shares-held = { $units ->
    [one] Una participación
   *[other] { $units } participaciones
}

# Bajo la suma, cuando no todo está pagado. $subscribed es un importe
member-owed = Las participaciones valen { $subscribed } a la par; el resto está por pagarse.

# Primera celda de la suma
member-today = Hoy

# Leído en voz alta: título de una columna
member-day = Día

# Leído en voz alta: título de una columna
member-what = Qué

# Leído en voz alta: título de una columna
member-paid = Pagado

# Encabezado
member-classes = Clases y fechas

# Bajo el encabezado
member-no-classes = Aún en ninguna clase.

# Tiempo en una clase, con su final
member-span = { $from } al { $to }

# Tiempo en una clase, que sigue
member-span-open = { $from } a hoy

# Tiempo en una clase que empieza después
member-span-ahead = desde el { $from }

# Enlace junto al encabezado
member-enter-class = Agregar clase

# Título del diálogo
member-enter-class-title = { $name } entra en una clase

# Su botón
member-enter-class-do = Agregar la clase

# Enlace junto a una clase que sigue
member-leave-class = terminarla

# Leído en voz alta: ese enlace
member-leave-class-of = Terminar el tiempo en { $class }

# Título del diálogo
member-leave-class-title = Termina el tiempo de { $name } en { $class }

# Su botón
member-leave-class-do = Terminarlo

# Campo: primer día
member-from = Primer día

# Campo: último día
member-to = Último día

# Campo: último día en una clase
member-last-day = Último día en la clase

# Encabezado
member-contact = Contacto

# Bajo el encabezado
member-no-contact = Nada anotado.

# Campo del formulario y línea de la ficha
member-field-given = Nombres

# Campo del formulario y línea de la ficha
member-field-family = Apellidos

# Campo del formulario y línea de la ficha
member-field-organisation = Nombre de la organización

# Campo del formulario y línea de la ficha
member-field-phone = Teléfono

# Campo del formulario y línea de la ficha
member-field-whatsapp = WhatsApp

# Campo del formulario y línea de la ficha
member-field-email = Correo

# Campo del formulario y línea de la ficha
member-field-address = Dirección

# Campo del formulario y línea de la ficha
member-field-sector = Manzana o sector

# Campo del formulario y línea de la ficha
member-field-document = Documento de identidad

# Campo del formulario y línea de la ficha
member-field-document-kind = Documento de identidad: cuál

# Campo del formulario y línea de la ficha
member-field-document-number = Su número

# Campo del formulario y línea de la ficha
member-field-born = Fecha de nacimiento

# Campo del formulario y línea de la ficha
member-field-note = Nota para la oficina

# Encabezado: qué más consta
member-register = En el registro

# Rótulo
member-kind = Tipo

# Un tipo de integrante
member-kind-person = Persona

# Un tipo de integrante
member-kind-organisation = Organización

# Rótulo: el número en el libro anterior
member-folio = Folio anterior

# Rótulo: último día como integrante
member-left = Salió el

# Encabezado
member-timeline = Cronología

# Bajo el encabezado
member-no-acts = Nada todavía.

# Enlace al historial de esta persona
member-all-acts = { $acts ->
    [one] El único acto en el historial
   *[other] Los { $acts } actos
}

# Título del diálogo
member-edit-title = Datos de { $name }

# Su botón
member-edit-do = Guardar los datos

# Título del diálogo
member-shares-title = Participaciones de { $name }

# Su botón
member-shares-do = Anotar

# Campo: tipo de movimiento
member-shares-kind = Qué pasó

# Campo
member-shares-units = Participaciones

# Bajo el número de participaciones
member-shares-par = { $par } cada una

# Campo
member-shares-paid = Pagado, { $currency }

# Campo, cuando se devuelven participaciones
member-shares-paid-back = Devuelto, { $currency }

# Bajo el importe
member-shares-paid-hint = Vacío si no se pagó nada

# Campo: fecha real del movimiento
member-shares-on = Qué día

# Título del diálogo
member-standing-title = Situación de { $name }

# Su botón
member-standing-do = Anotar

# Campo
member-standing-kind = Qué empieza

# Junto al botón: las fechas están al revés
member-standing-backwards = El último día es anterior al primero

# Campo
member-exit-day = Último día como integrante

# Debajo
member-exit-hint = Las participaciones quedan en el registro, por liquidar.

# Botón: un texto listo para pegar
member-write = Escribir

# Botón: todo lo demás que se puede hacer
member-more = Más

# Enlace junto a un título
member-add = Añadir

# Botón y acto: responder al pedido de ingreso
member-answer = Responder al pedido

# Acto: la prueba termina bien
member-confirm = Confirmar después de la prueba

# Acto
member-back-from-leave = Vuelve de la licencia

# Acto
member-lift = Levantar la suspensión

# Acto
member-go-on-leave = Entra en licencia

# Acto
member-apply = Pide ingresar

# Acto
member-readmit = Recibir de nuevo

# Acto
member-suspend = Suspender

# Acto: abre la página de salida
member-exit = Sale de la cooperativa

# Acto
member-death = Anotar el fallecimiento

# Menú: las participaciones de quien falleció pasan a quienes heredan
member-heirs = Pasar las participaciones a la herencia

# Acto
member-tie = Anotar un vínculo

# Acto
member-home = Hogar

# Acto
member-keep-document = Guardar un documento

# Acto
member-merge = Misma persona que otra ficha

# Acto: lo que pide la ley
member-erase = Borrar datos personales

# En lugar de un nombre que se borró
member-erased = Datos personales borrados

# Bajo el nombre. $day es el día del fallecimiento
member-died = Falleció el { $day }

# Sobre el nombre: números de fichas unidas a esta. $count las cuenta
member-formerly = { $count ->
    [one] antes también n.º { $numbers }
   *[other] antes también n.os { $numbers }
}

# Campo del formulario y línea de la ficha
member-field-lang = Idioma

# Campo del formulario y línea de la ficha
member-field-channel = Mejor por

# Campo del formulario
member-field-document-country = De qué país

# Opción de país: ninguno
member-country-none = Sin indicar

# Opción de idioma: el de la cooperativa
member-lang-none = El de la cooperativa

# Un medio de contacto
member-channel-none = Sin indicar

# Un medio de contacto
member-channel-phone = Por teléfono

# Un medio de contacto
member-channel-whatsapp = Por WhatsApp

# Un medio de contacto
member-channel-email = Por correo

# Un medio de contacto
member-channel-post = Por carta

# Un medio de contacto
member-channel-in-person = En persona

# Bajo las participaciones, antes de los números de los certificados
member-certificates = { $count ->
    [one] Certificado:
   *[other] Certificados:
}

# Uno de los certificados
member-certificate = n.º { $number } del { $day }

# Junto a un certificado cuando las participaciones se movieron después
member-certificate-void = sin valor

# Aviso bajo el número de un documento
member-doubt-wrong = Su dígito verificador no cuadra: revíselo. Puede quedar como está.

# Aviso bajo el número de un documento. $who son las otras personas, por número y nombre
member-doubt-shared = Tiene el mismo documento: { $who }.

# Aviso bajo un nombre. $who son las otras personas, por número y nombre
member-doubt-name = Se llama igual: { $who }.

# Una de las personas que nombran los avisos
member-doubt-who = n.º { $number } { $name }

# Lo que se puede hacer: la solicitud de ingreso, con los datos puestos
member-print-application = Imprimir la solicitud de ingreso
