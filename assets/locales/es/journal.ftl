### La historia. Cada frase empieza con el nombre de quien actuó, en negrita antes de ella:
### «Rosa Guamán» + «admitió a María Quispe con el n.º 12.» Por eso es un predicado en pasado.
### Junto a ella están los botones de deshacer y rehacer, que usan la forma corta.

# Historia: el primer acto de un archivo
journal-found = empezó este registro.
# Historia: Minga llevó las tablas del archivo a una versión nueva, por sí misma
journal-migrate = llevó el archivo a una versión más nueva de Minga.
# Historia: cambió el nombre o el idioma de la cooperativa
journal-change-coop = cambió los datos de la cooperativa.
# Historia: alguien entró a la oficina
journal-add-person = sumó a { $person } a la oficina.
# Historia: cambió el nombre de alguien de la oficina, su vínculo o su retiro
journal-change-person = cambió los datos de { $person } en la oficina.
# Historia: se añadió una clase
journal-add-class = añadió la clase { $class }.
# Historia: una clase recibió otro nombre, tejido o lugar
journal-change-class = cambió la clase { $class }.
# Historia: la cooperativa pide algo más a sus integrantes
journal-add-field = añadió { $field } a lo que la cooperativa pide a sus integrantes.
# Historia: lo que la cooperativa pide cambió de nombre o de opciones, o ya no se pide
journal-change-field = cambió { $field }, que la cooperativa pide a sus integrantes.
# Historia: condiciones de las participaciones de una clase, desde un día
journal-set-terms = fijó las condiciones de las participaciones de { $class } desde el { $date }.
# Historia: ingreso. $number es el número de integrante, como texto
journal-admit-member = admitió a { $member } con el n.º { $number }.
# Historia: cambiaron datos. $fields es una lista como «el teléfono y la dirección»
journal-change-profile = cambió { $fields } de { $member }.
# Historia: entrada a una clase
journal-start-spell = inscribió a { $member } en { $class } desde el { $date }.
# Historia: fin del tiempo en una clase
journal-end-spell = cerró el tiempo de { $member } en { $class } el { $date }.
# Historia: un hecho con fecha. $ends es "yes" cuando se sabe el último día ($until)
journal-set-standing = { $kind ->
    [application] anotó que { $member } pidió ingresar el { $date }.
    [probation] { $ends ->
        [yes] puso a prueba a { $member } del { $date } al { $until }.
       *[no] puso a prueba a { $member } desde el { $date }.
    }
    [leave] { $ends ->
        [yes] anotó la licencia de { $member } del { $date } al { $until }.
       *[no] anotó la licencia de { $member } desde el { $date }.
    }
    [suspension] { $ends ->
        [yes] suspendió a { $member } del { $date } al { $until }.
       *[no] suspendió a { $member } desde el { $date }.
    }
    [exit] anotó que { $member } sale el { $date }.
    [death] anotó que { $member } falleció el { $date }.
   *[other] anotó un cambio en la situación de { $member } desde el { $date }.
}
# Historia: varias personas entraron a una clase
journal-start-spells = { $members ->
    [one] inscribió a una persona en { $class } desde el { $date }.
   *[other] inscribió a { $members } integrantes en { $class } desde el { $date }.
}
# Historia: un hecho con fecha de varias personas. $ends es "yes" cuando se sabe el último día ($until)
journal-set-standings = { $kind ->
    [leave] { $ends ->
        [yes] { $members ->
            [one] anotó la licencia de una persona del { $date } al { $until }.
           *[other] anotó la licencia de { $members } integrantes del { $date } al { $until }.
        }
       *[no] { $members ->
            [one] anotó la licencia de una persona desde el { $date }.
           *[other] anotó la licencia de { $members } integrantes desde el { $date }.
        }
    }
   *[other] { $members ->
        [one] anotó un cambio en la situación de una persona desde el { $date }.
       *[other] anotó un cambio en la situación de { $members } integrantes desde el { $date }.
    }
}
# Historia: terminó la licencia de varias personas
journal-end-standings = { $kind ->
    [leave] { $members ->
        [one] cerró la licencia de una persona el { $date }.
       *[other] cerró la licencia de { $members } integrantes el { $date }.
    }
   *[other] { $members ->
        [one] anotó un cambio en la situación de una persona hasta el { $date }.
       *[other] anotó un cambio en la situación de { $members } integrantes hasta el { $date }.
    }
}
# Historia: una línea del libro de participaciones. $units cuenta participaciones y nunca es menor que cero
journal-move-shares = { $kind ->
    [subscribe] { $units ->
        [one] anotó una participación que suscribió { $member } el { $date }.
       *[other] anotó { $units } participaciones que suscribió { $member } el { $date }.
    }
    [pay] anotó un pago de { $member } sobre sus participaciones, el { $date }.
    [transfer-in] { $units ->
        [one] anotó una participación que pasó a { $member } el { $date }.
       *[other] anotó { $units } participaciones que pasaron a { $member } el { $date }.
    }
    [transfer-out] { $units ->
        [one] anotó una participación que cedió { $member } el { $date }.
       *[other] anotó { $units } participaciones que cedió { $member } el { $date }.
    }
    [redeem] { $units ->
        [one] anotó una participación devuelta a { $member } el { $date }.
       *[other] anotó { $units } participaciones devueltas a { $member } el { $date }.
    }
    [cancel] { $units ->
        [0] anuló un pago sobre participaciones de { $member } el { $date }.
        [one] anuló una participación de { $member } el { $date }.
       *[other] anuló { $units } participaciones de { $member } el { $date }.
    }
    [reverse] revirtió una línea de las participaciones de { $member }, con fecha { $date }.
   *[other] anotó un movimiento de participaciones de { $member } el { $date }.
}
# Historia: se guardó una lista con un nombre
journal-save-list = guardó la lista { $list }.
# Historia: una lista ya no se guarda
journal-remove-list = quitó la lista { $list }.
# Historia: se trajo una tabla
journal-import = trajo una tabla: { $new ->
    [0] nadie nuevo
    [one] una persona nueva
   *[other] { $new } personas nuevas
}, { $changed ->
    [one] un cambio
   *[other] { $changed } cambios
}, { $entries ->
    [0] sin movimientos de participaciones
    [one] un movimiento de participaciones
   *[other] { $entries } movimientos de participaciones
}{ $classes ->
    [0] .
    [one] , una clase nueva.
   *[other] , { $classes } clases nuevas.
}
# Historia: un papel se imprimió y salió del archivo
journal-print-paper = { $kind ->
    [register] imprimió el registro de integrantes.
    [certificate] imprimió el certificado de participaciones de { $member }.
    [list] exportó una lista de integrantes.
   *[other] imprimió un papel.
}
# Historia: se imprimieron papeles de varias personas como un solo documento
journal-print-papers = { $kind ->
    [certificate] { $members ->
        [one] imprimió el certificado de participaciones de una persona.
       *[other] imprimió los certificados de participaciones de { $members } integrantes.
    }
    [list] { $members ->
        [one] exportó una lista de una persona.
       *[other] exportó una lista de { $members } integrantes.
    }
   *[other] { $members ->
        [one] imprimió un papel para una persona.
       *[other] imprimió papeles para { $members } integrantes.
    }
}
# Historia: se borraron los datos personales de alguien, como pide la ley; el nombre ya no se conoce
journal-erase = borró los datos personales de alguien que ya no consta, como pide la ley.
# Historia: se prestó el archivo a $person de la oficina, que sigue en una copia
journal-lend = prestó el archivo a { $person }.
# Historia: volvió una copia prestada. $count son sus actos, que ya son nuestros; $aside, los nuestros que se apartaron
journal-take-back = { $count ->
    [one] { $aside ->
        [0] recuperó la copia prestada, con un acto.
        [one] recuperó la copia prestada, con un acto. Se apartó un acto nuestro.
       *[other] recuperó la copia prestada, con un acto. Se apartaron { $aside } actos nuestros.
    }
   *[other] { $aside ->
        [0] recuperó la copia prestada, con { $count } actos.
        [one] recuperó la copia prestada, con { $count } actos. Se apartó un acto nuestro.
       *[other] recuperó la copia prestada, con { $count } actos. Se apartaron { $aside } actos nuestros.
    }
}
# Historia: se repuso un respaldo. $act es el último acto común, $aside cuenta los actos apartados
journal-restore = { $aside ->
    [0] repuso un respaldo, con todos los actos hasta el { $act }.
    [one] repuso un respaldo, como estaba en el acto { $act }; se apartó un acto posterior.
   *[other] repuso un respaldo, como estaba en el acto { $act }; se apartaron { $aside } actos posteriores.
}
# Historia: se deshizo un acto
journal-undo = deshizo el acto { $act }.
# Historia: se rehízo un acto deshecho
journal-redo = rehízo lo que el acto { $act } había deshecho.

# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-coop = cambió la cooperativa
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-add-person = sumó a { $person } a la oficina
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-person = cambió los datos de { $person }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-add-class = añadió la clase { $class }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-class = cambió la clase { $class }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-add-field = añadió { $field } a lo que se pide a integrantes
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-field = cambió { $field }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-lend = prestó el archivo a { $person }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-set-terms = fijó las condiciones de { $class }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-admit-member = admitió a { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-profile = cambió { $fields } de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-start-spell = inscribió a { $member } en { $class }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-end-spell = cerró el tiempo de { $member } en { $class }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-set-standing = { $kind ->
    [application] anotó el pedido de { $member }
    [probation] puso a prueba a { $member }
    [leave] anotó la licencia de { $member }
    [suspension] suspendió a { $member }
    [exit] anotó la salida de { $member }
    [death] anotó el fallecimiento de { $member }
   *[other] cambió la situación de { $member }
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-start-spells = { $members ->
    [one] inscribió a una persona en { $class }
   *[other] inscribió a { $members } integrantes en { $class }
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-set-standings = { $kind ->
    [leave] { $members ->
        [one] anotó la licencia de una persona
       *[other] anotó la licencia de { $members } integrantes
    }
   *[other] { $members ->
        [one] cambió la situación de una persona
       *[other] cambió la situación de { $members } integrantes
    }
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-end-standings = { $members ->
    [one] cerró la licencia de una persona
   *[other] cerró la licencia de { $members } integrantes
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-move-shares = anotó participaciones de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-save-list = guardó la lista { $list }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-remove-list = quitó la lista { $list }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-import = trajo una tabla

# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-coop = Deshacer: { journal-short-change-coop }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-add-person = Deshacer: { journal-short-add-person }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-person = Deshacer: { journal-short-change-person }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-add-class = Deshacer: { journal-short-add-class }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-class = Deshacer: { journal-short-change-class }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-add-field = Deshacer: { journal-short-add-field }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-field = Deshacer: { journal-short-change-field }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-lend = Deshacer: { journal-short-lend }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-set-terms = Deshacer: { journal-short-set-terms }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-admit-member = Deshacer: { journal-short-admit-member }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-profile = Deshacer: { journal-short-change-profile }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-start-spell = Deshacer: { journal-short-start-spell }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-end-spell = Deshacer: { journal-short-end-spell }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-set-standing = Deshacer: { journal-short-set-standing }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-start-spells = Deshacer: { journal-short-start-spells }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-set-standings = Deshacer: { journal-short-set-standings }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-end-standings = Deshacer: { journal-short-end-standings }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-move-shares = Deshacer: { journal-short-move-shares }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-save-list = Deshacer: { journal-short-save-list }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-remove-list = Deshacer: { journal-short-remove-list }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-import = Deshacer: { journal-short-import }

# El botón de rehacer en la historia
journal-redo-change-coop = Rehacer: { journal-short-change-coop }
# El botón de rehacer en la historia
journal-redo-add-person = Rehacer: { journal-short-add-person }
# El botón de rehacer en la historia
journal-redo-change-person = Rehacer: { journal-short-change-person }
# El botón de rehacer en la historia
journal-redo-add-class = Rehacer: { journal-short-add-class }
# El botón de rehacer en la historia
journal-redo-change-class = Rehacer: { journal-short-change-class }
# El botón de rehacer en la historia
journal-redo-add-field = Rehacer: { journal-short-add-field }
# El botón de rehacer en la historia
journal-redo-change-field = Rehacer: { journal-short-change-field }
# El botón de rehacer en la historia
journal-redo-lend = Rehacer: { journal-short-lend }
# El botón de rehacer en la historia
journal-redo-set-terms = Rehacer: { journal-short-set-terms }
# El botón de rehacer en la historia
journal-redo-admit-member = Rehacer: { journal-short-admit-member }
# El botón de rehacer en la historia
journal-redo-change-profile = Rehacer: { journal-short-change-profile }
# El botón de rehacer en la historia
journal-redo-start-spell = Rehacer: { journal-short-start-spell }
# El botón de rehacer en la historia
journal-redo-end-spell = Rehacer: { journal-short-end-spell }
# El botón de rehacer en la historia
journal-redo-set-standing = Rehacer: { journal-short-set-standing }
# El botón de rehacer en la historia
journal-redo-start-spells = Rehacer: { journal-short-start-spells }
# El botón de rehacer en la historia
journal-redo-set-standings = Rehacer: { journal-short-set-standings }
# El botón de rehacer en la historia
journal-redo-end-standings = Rehacer: { journal-short-end-standings }
# El botón de rehacer en la historia
journal-redo-move-shares = Rehacer: { journal-short-move-shares }
# El botón de rehacer en la historia
journal-redo-save-list = Rehacer: { journal-short-save-list }
# El botón de rehacer en la historia
journal-redo-remove-list = Rehacer: { journal-short-remove-list }
# El botón de rehacer en la historia
journal-redo-import = Rehacer: { journal-short-import }

# En una frase: una parte de los datos que cambió
journal-field-name = el nombre
# En una frase: una parte de los datos que cambió
journal-field-document = el documento de identidad
# En una frase: una parte de los datos que cambió
journal-field-born = la fecha de nacimiento
# En una frase: una parte de los datos que cambió
journal-field-phone = el teléfono
# En una frase: una parte de los datos que cambió
journal-field-whatsapp = el número de WhatsApp
# En una frase: una parte de los datos que cambió
journal-field-email = el correo
# En una frase: una parte de los datos que cambió
journal-field-address = la dirección
# En una frase: una parte de los datos que cambió
journal-field-sector = la manzana o el sector
# En una frase: una parte de los datos que cambió
journal-field-note = la nota
# En una frase: una parte de los datos que cambió
journal-field-lang = el idioma
# En una frase: una parte de los datos que cambió
journal-field-channel = el medio de contacto preferido
# En una frase: una parte de los datos que cambió
journal-field-custom = los datos propios de la cooperativa

# En una tabla de cambios y en la ficha: un tipo de situación
journal-standing-application = pedido de ingreso
# En una tabla de cambios y en la ficha: un tipo de situación
journal-standing-probation = prueba
# En una tabla de cambios y en la ficha: un tipo de situación
journal-standing-leave = licencia
# En una tabla de cambios y en la ficha: un tipo de situación
journal-standing-suspension = suspensión
# En una tabla de cambios y en la ficha: un tipo de situación
journal-standing-exit = salida
# En una tabla de cambios y en la ficha: un tipo de situación
journal-standing-death = fallecimiento

# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-subscribe = suscripción
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-pay = pago
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-transfer-in = recibidas de otra persona
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-transfer-out = cedidas a otra persona
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-redeem = devolución
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-cancel = anulación
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-reverse = reversión

# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-coop = Cooperativa
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-office = Oficina
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-classes = Clases
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-members = Integrantes
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-shares = Participaciones
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-papers = Papeles
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-safety = Seguridad

# En lugar de un nombre que se borró, como pide la ley
journal-erased-member = alguien que ya no consta
# En lugar del nombre borrado de alguien de la oficina
journal-erased-person = alguien de la oficina
# En lugar de una clase que ya no está
journal-gone-class = una clase que ya no está
# En lugar de un dato propio de la cooperativa que ya no está
journal-gone-field = un dato que ya no está
# En lugar de una lista que ya no está
journal-gone-list = de integrantes
