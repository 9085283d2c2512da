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
# Historia: alguien pidió ingresar. $asks es "yes" cuando se nombra una clase
journal-apply = { $asks ->
    [yes] anotó que { $member } pidió ingresar en { $class } el { $date }.
   *[no] anotó que { $member } pidió ingresar el { $date }.
}
# Historia: un pedido de ingreso se respondió que no, o se retiró ($withdrawn es "yes")
journal-close-request = { $withdrawn ->
    [yes] anotó que { $member } retiró el pedido de ingreso el { $date }.
   *[no] anotó que el { $date } se respondió que no al pedido de ingreso de { $member }.
}
# Historia: se aceptó un pedido de ingreso. $ends es "yes" cuando hay prueba hasta $until; $units son las primeras participaciones
journal-approve = dio la bienvenida a { $member } en { $class } desde el { $date }{ $ends ->
    [yes] , a prueba hasta el { $until }
   *[no] {""}
}{ $units ->
    [0] .
    [one] , con una participación.
   *[other] , con { $units } participaciones.
}
# Historia: se corrigió qué es un registro: persona u organización ($kind), y su folio en el libro anterior
journal-change-record = { $kind ->
    [organisation] corrigió el registro de { $member }, una organización.
   *[person] corrigió el registro de { $member }, una persona.
}
# Historia: se corrigieron los días de alguien en una clase, o se tachó ($struck es "yes") antes de empezar. $ends es "yes" cuando se conoce el último día ($until); $why es el motivo
journal-correct-spell = { $struck ->
    [yes] tachó el ingreso de { $member } en { $class }: «{ $why }».
   *[no] { $ends ->
        [yes] corrigió el tiempo de { $member } en { $class }, del { $date } al { $until }: «{ $why }».
       *[no] corrigió el tiempo de { $member } en { $class }, desde el { $date }: «{ $why }».
    }
}
# Historia: se corrigieron los días de otro hecho, o se tachó ($struck es "yes") antes de empezar
journal-correct-standing = { $struck ->
    [yes] { $kind ->
        [exit] tachó la salida de { $member }: «{ $why }».
        [leave] tachó una licencia de { $member }: «{ $why }».
        [suspension] tachó una suspensión de { $member }: «{ $why }».
       *[other] tachó lo que iba a venir para { $member }: «{ $why }».
    }
   *[no] { $kind ->
        [exit] corrigió el día en que salió { $member }, el { $date }: «{ $why }».
        [death] corrigió el día en que murió { $member }, el { $date }: «{ $why }».
        [application] corrigió el día en que { $member } pidió ingresar, el { $date }: «{ $why }».
       *[other] { $ends ->
            [yes] corrigió los días de { $member }, { $kind ->
            [leave] de una licencia
            [suspension] de una suspensión
            [probation] de la prueba
           *[other] de lo anotado
        }, del { $date } al { $until }: «{ $why }».
           *[no] corrigió los días de { $member }, { $kind ->
            [leave] de una licencia
            [suspension] de una suspensión
            [probation] de la prueba
           *[other] de lo anotado
        }, desde el { $date }: «{ $why }».
        }
    }
}
# Historia: terminó una licencia, una suspensión o una prueba; $date es su último día
journal-end-standing = { $kind ->
    [leave] anotó que { $member } volvió de la licencia, cuyo último día fue el { $date }.
    [suspension] levantó la suspensión de { $member }, cuyo último día fue el { $date }.
    [probation] confirmó a { $member } después de la prueba, el { $date }.
   *[other] cerró la situación de { $member } el { $date }.
}
# Historia: alguien sale. $units son participaciones resueltas, $debt es "yes" cuando lo que se debe queda como deuda
journal-leave = anotó que { $member } sale el { $date }{ $units ->
    [0] {""}
    [one] , y qué pasa con una participación
   *[other] , y qué pasa con { $units } participaciones
}{ $parts ->
    [0] {""}
    [one] , con devolución el { $until }
   *[other] , con devolución en { $parts } partes hasta el { $until }
}{ $pooled ->
    [yes] ; las horas de más pasan al fondo
   *[no] {""}
}{ $debt ->
    [yes] ; lo que debe queda como deuda.
   *[no] .
}
# Historia: alguien que había salido vuelve. $ends es "yes" cuando hay prueba hasta $until; $units son las primeras participaciones
journal-readmit = recibió de nuevo a { $member } en { $class } desde el { $date }{ $ends ->
    [yes] , a prueba hasta el { $until }
   *[no] {""}
}{ $units ->
    [0] .
    [one] , con una participación.
   *[other] , con { $units } participaciones.
}
# Historia: un vínculo nuevo; $kind es lo que es la otra persona
journal-add-tie = { $kind ->
    [representative] anotó quién representa a { $member } desde el { $date }.
    [beneficiary] anotó a quién beneficia { $member } desde el { $date }.
    [heir] anotó quién hereda de { $member } desde el { $date }.
    [joint-holder] anotó quién comparte las participaciones de { $member } desde el { $date }.
    [sponsor] anotó quién avala a { $member } desde el { $date }.
    [proxy] anotó quién vota por { $member } desde el { $date }.
   *[steward] anotó un encargo de { $member } desde el { $date }.
}
# Historia: terminó un vínculo; $kind es lo que era la otra persona
journal-end-tie = { $kind ->
    [representative] cerró una representación de { $member } el { $date }.
    [beneficiary] quitó a alguien de quienes beneficia { $member }, el { $date }.
    [heir] quitó a alguien de quienes heredan de { $member }, el { $date }.
    [joint-holder] quitó a alguien con quien { $member } compartía participaciones, el { $date }.
    [sponsor] quitó un aval de { $member } el { $date }.
    [proxy] cerró el poder de voto que dio { $member }, el { $date }.
   *[steward] cerró un encargo de { $member } el { $date }.
}
# Historia: se anotó un hogar. $number es su número, como texto; $dated es "yes" si viven ahí desde un día
journal-found-household = { $dated ->
    [yes] { $members ->
        [one] anotó el hogar n.º { $number }, con una persona, desde el { $date }.
       *[other] anotó el hogar n.º { $number }, con { $members } personas, desde el { $date }.
    }
   *[no] { $members ->
        [one] anotó el hogar n.º { $number }, con una persona.
       *[other] anotó el hogar n.º { $number }, con { $members } personas.
    }
}
# Historia: un hogar cambió de nombre o de casa
journal-change-household = cambió el hogar n.º { $number }.
# Historia: alguien entró a un hogar. $dated es "yes" si fue desde un día
journal-join-household = { $dated ->
    [yes] puso a { $member } en el hogar n.º { $number }, desde el { $date }.
   *[no] puso a { $member } en el hogar n.º { $number }.
}
# Historia: alguien salió de un hogar. $dated es "yes" si fue desde un día
journal-leave-household = { $dated ->
    [yes] sacó a { $member } del hogar n.º { $number }, desde el { $date }.
   *[no] sacó a { $member } del hogar n.º { $number }.
}
# Historia: se corrigieron los días en un hogar. $days es "none" si nunca vivió ahí; si no, "always", "from", "until" o "both"
journal-correct-stay = { $days ->
    [none] tachó que { $member } vivió en el hogar n.º { $number }: «{ $why }».
    [from] corrigió desde cuándo { $member } vive en el hogar n.º { $number }, desde el { $date }: «{ $why }».
    [until] corrigió hasta cuándo { $member } vivió en el hogar n.º { $number }, hasta el { $until }: «{ $why }».
    [both] corrigió cuándo { $member } vivió en el hogar n.º { $number }, del { $date } al { $until }: «{ $why }».
   *[always] corrigió que { $member } siempre ha vivido en el hogar n.º { $number }: «{ $why }».
}
# Historia: se dio o se retiró un consentimiento ($given es "yes" o "no")
journal-set-consent = { $kind ->
    [messages] { $given ->
        [yes] anotó que { $member } acepta recibir mensajes, el { $date }.
       *[no] anotó que { $member } ya no quiere mensajes, el { $date }.
    }
    [photos] { $given ->
        [yes] anotó que { $member } acepta aparecer en fotos, el { $date }.
       *[no] anotó que { $member } ya no acepta aparecer en fotos, el { $date }.
    }
    [directory] { $given ->
        [yes] anotó que { $member } acepta constar en el directorio, el { $date }.
       *[no] anotó que { $member } ya no acepta constar en el directorio, el { $date }.
    }
   *[data] { $given ->
        [yes] anotó que { $member } acepta el uso de sus datos personales, el { $date }.
       *[no] anotó que { $member } ya no acepta el uso de sus datos personales, el { $date }.
    }
}
# Historia: se guardó un documento en el archivo
journal-keep-document = { $kind ->
    [request] guardó el pedido de ingreso de { $member }.
    [identity] guardó una copia del documento de identidad de { $member }.
    [letter] guardó una carta sobre { $member }.
    [agreement] guardó un acuerdo con { $member }.
    [photo] guardó una foto de { $member }.
   *[other] guardó un documento sobre { $member }.
}
# Historia: un documento cambió de nombre, se cerró o se abrió
journal-change-document = cambió cómo se guarda un documento sobre { $member }.
# Historia: se quitó un documento del archivo
journal-remove-document = quitó del archivo un documento sobre { $member }.
# Historia: dos fichas eran de la misma persona. $number es el número de la ficha que se unió, como texto
journal-merge = unió la ficha n.º { $number } a la de { $member }.
# Historia: se revirtió un movimiento de participaciones. $units son las del movimiento; $said es "yes" cuando se dio un motivo ($why)
journal-take-back-shares = revirtió un movimiento de participaciones de { $member }{ $units ->
        [0] {""}
        [one] , una participación
       *[other] , { $units } participaciones
    }, el { $date }{ $said ->
        [yes] : «{ $why }».
       *[no] .
    }
# Historia: una línea del libro de participaciones. $units cuenta participaciones y nunca es menor que cero
journal-move-shares = { $kind ->
    [subscribe] { $units ->
        [one] anotó una participación que suscribió { $member } el { $date }.
       *[other] anotó { $units } participaciones que suscribió { $member } el { $date }.
    }
    [issue] { $units ->
        [one] entregó a { $member } una participación liberada el { $date }.
       *[other] entregó a { $member } { $units } participaciones liberadas el { $date }.
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
    [gift] { $units ->
        [one] anotó una participación que { $member } donó a la cooperativa el { $date }.
       *[other] anotó { $units } participaciones que { $member } donó a la cooperativa el { $date }.
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
# Historia: se pidió un pago a alguien. $date es el último día para pagar
journal-raise-charge = { $kind ->
    [entry-fee] cobró la cuota de ingreso a { $member }, con plazo hasta el { $date }.
    [dues] cobró la cuota a { $member }, con plazo hasta el { $date }.
    [deposit] cobró un depósito a { $member }, con plazo hasta el { $date }.
    [fine] cobró una multa a { $member }, con plazo hasta el { $date }.
    [shares] cobró participaciones sin pagar a { $member }, con plazo hasta el { $date }.
   *[other] cobró un pago a { $member }, con plazo hasta el { $date }.
}
# Historia: se pidió un pago a varias personas a la vez. $members las cuenta, $date es el último día para pagar
journal-raise-charges = { $kind ->
    [entry-fee] cobró la cuota de ingreso a { $members } integrantes, con plazo hasta el { $date }.
    [dues] cobró la cuota a { $members } integrantes, con plazo hasta el { $date }.
    [deposit] cobró un depósito a { $members } integrantes, con plazo hasta el { $date }.
    [fine] cobró una multa a { $members } integrantes, con plazo hasta el { $date }.
    [shares] cobró participaciones sin pagar a { $members } integrantes, con plazo hasta el { $date }.
   *[other] cobró un pago a { $members } integrantes, con plazo hasta el { $date }.
}
# Historia: se retiró lo que faltaba pagar de un cobro
journal-cancel-charge = { $kind ->
    [entry-fee] retiró un cobro a { $member }: la cuota de ingreso.
    [dues] retiró un cobro a { $member }: la cuota.
    [deposit] retiró un cobro a { $member }: un depósito.
    [fine] retiró un cobro a { $member }: una multa.
    [shares] retiró un cobro a { $member }: participaciones sin pagar.
   *[other] retiró un cobro a { $member }: un pago.
}
# Historia: se recibió dinero. $number es el del recibo
journal-take-payment = recibió un pago de { $member }: recibo { $number }.
# Historia: se anuló un recibo. $number es el del recibo, $member pagó
journal-void-receipt = anuló el recibo { $number } de { $member }.
# History: money went back to a member. $number is the pay-out slip's; $deposit is yes where it is a deposit's
journal-pay-back = { $deposit ->
    [yes] devolvió un depósito a { $member }: comprobante { $number }.
   *[no] devolvió dinero a { $member }: comprobante { $number }.
}
# History: a pay-out slip was made void. $number is its own
journal-void-refund = anuló el comprobante de devolución { $number } de { $member }.
# Historia: se pagaron cobros con el saldo a favor de alguien. $charges los cuenta
journal-settle-from-credit = { $charges ->
    [one] pagó un cobro con el saldo a favor de { $member }.
   *[other] pagó { $charges } cobros con el saldo a favor de { $member }.
}
# Historia: participaciones que pasaron de una persona a otra
journal-pass-shares = { $units ->
    [one] anotó una participación de { $class } que pasó de { $member } a { $to } el { $date }.
   *[other] anotó { $units } participaciones de { $class } que pasaron de { $member } a { $to } el { $date }.
}
# Historia: participaciones de una clase que pasaron a ser de otra
journal-convert-shares = { $units ->
    [one] convirtió una participación de { $member } en { $class } en participaciones de { $into } el { $date }.
   *[other] convirtió { $units } participaciones de { $member } en { $class } en participaciones de { $into } el { $date }.
}
# Historia: las participaciones de alguien que falleció pasaron a quienes heredan
journal-inherit-shares = { $units ->
    [one] pasó una participación de { $member } a quienes heredan el { $date }.
   *[other] pasó { $units } participaciones de { $member } a quienes heredan el { $date }.
}
# Historia: se anotó algo que se tiene en común
journal-add-asset = añadió { $asset } a los bienes comunes, desde el { $date }.
# Historia: cambió el nombre o lo que se cuenta de un bien común
journal-change-asset = cambió lo que se cuenta de { $asset }.
# Historia: algo deja de ser un bien común
journal-close-asset = anotó que { $asset } es un bien común hasta el { $date }.
# Historia: alguien cuida de un bien común
journal-add-steward = anotó que { $member } cuida de { $asset } desde el { $date }.
# Historia: se guardó en el archivo una foto de un bien común
journal-keep-picture = guardó una foto de { $asset }.
# Historia: se quitó una foto de un bien común
journal-remove-picture = quitó una foto de { $asset }.
# Historia: entró dinero para un bien común, o se gastó en él ($spent es "yes")
journal-note-flow = { $spent ->
    [yes] anotó dinero gastado en { $asset } el { $date }.
   *[no] anotó dinero que entró para { $asset } el { $date }.
}
# Historia: se anuló un apunte de dinero de un bien común
journal-take-back-flow = { $spent ->
    [yes] anuló un gasto anotado para { $asset } el { $date }.
   *[no] anuló una entrada anotada para { $asset } el { $date }.
}
# Historia: se convocó una minga. $day es su título
journal-call-day = convocó «{ $day }» para el { $date }, { $asset }.
# Historia: se convocó una minga que se repite; $date es la primera
journal-call-days = convocó «{ $day }» desde el { $date }, { $asset }: { $days ->
    [one] un día en total.
   *[other] { $days } días en total.
}
# Historia: cambió algo de una minga
journal-change-day = cambió «{ $day }» del { $date }.
# Historia: una minga se suspende
journal-call-off-day = suspendió «{ $day }» del { $date }.
# Historia: se suspendió una minga y las que la repiten después; $days son cuántas en total
journal-call-off-days = { $days ->
    [one] suspendió «{ $day }» del { $date }.
   *[other] suspendió «{ $day }» desde el { $date }: { $days } días.
}
# Historia: alguien se apuntó a una minga
journal-sign-up = apuntó a { $member } a «{ $day }» del { $date }.
# Historia: varias personas se apuntaron a una minga
journal-sign-ups = { $members ->
    [one] apuntó a una persona a «{ $day }» del { $date }.
   *[other] apuntó a { $members } personas a «{ $day }» del { $date }.
}
# Historia: alguien que se había apuntado no viene
journal-withdraw-sign-up = borró a { $member } de la lista de «{ $day }» del { $date }.
# Historia: alguien vino a una minga, avisó que no venía o faltó
journal-note-attendance = { $presence ->
    [attended] anotó que { $member } vino a «{ $day }» el { $date }.
    [excused] anotó que { $member } avisó que no venía a «{ $day }» el { $date }.
   *[missed] anotó que { $member } faltó a «{ $day }» el { $date }.
}
# Historia: varias personas vinieron a una minga
journal-note-attendances = { $members ->
    [one] anotó que una persona vino a «{ $day }» el { $date }.
   *[other] anotó que { $members } personas vinieron a «{ $day }» el { $date }.
}
# Historia: alguien se fue de una minga antes del final ($early es "yes"), o al fin se quedó
journal-note-leaving = { $early ->
    [yes] anotó cuándo { $member } se fue de «{ $day }» el { $date }.
   *[no] anotó que { $member } se quedó hasta el final de «{ $day }» el { $date }.
}
# Historia: se anotó a alguien en una minga por error
journal-clear-attendance = borró a { $member } de quienes estuvieron en «{ $day }» el { $date }.
# Historia: se cerró una minga; $hours viene escrito, como 114 h 00
journal-close-day = { $members ->
    [one] cerró «{ $day }» del { $date }: una persona, { $hours } por confirmar.
   *[other] cerró «{ $day }» del { $date }: { $members } personas, { $hours } por confirmar.
}
# Historia: se dispensó a quien faltó a una minga; $reason es «cuidado de otras personas»
journal-pardon-missed = { $pardon ->
    [excused] dio por excusada la falta de { $member } a «{ $day }» del { $date } ({ $reason }).
   *[open] ya no cuenta como falta la ausencia de { $member } en «{ $day }» del { $date } ({ $reason }).
}
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
    [receipt] imprimió el recibo { $number } de { $member }.
    [refund] imprimió el comprobante de devolución { $number } de { $member }.
    [list] exportó una lista de integrantes.
    [roll] imprimió una lista de integrantes.
    [share-register] imprimió el registro de participaciones.
    [sheet] imprimió la hoja de { $member }.
    [arrears] imprimió los atrasos.
    [receipts] exportó los recibos.
    [ledger] exportó el libro de participaciones.
    [commons] imprimió el informe de lo común.
   *[other] imprimió un papel.
}
# Historia: se imprimieron papeles de varias personas como un solo documento
journal-print-papers = { $kind ->
    [receipt] { $members ->
        [one] imprimió un recibo.
       *[other] imprimió { $members } recibos.
    }
    [certificate] { $members ->
        [one] imprimió el certificado de participaciones de una persona.
       *[other] imprimió los certificados de participaciones de { $members } integrantes.
    }
    [list] { $members ->
        [one] exportó una lista de una persona.
       *[other] exportó una lista de { $members } integrantes.
    }
    [roll] { $members ->
        [one] imprimió una lista de una persona.
       *[other] imprimió una lista de { $members } integrantes.
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
journal-short-apply = anotó el pedido de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-close-request = cerró el pedido de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-approve = dio la bienvenida a { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-record = corrigió el registro de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-correct-spell = corrigió los días de { $member } en { $class }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-correct-standing = corrigió los días de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-end-standing = { $kind ->
    [leave] anotó la vuelta de { $member }
    [suspension] levantó la suspensión de { $member }
    [probation] confirmó a { $member }
   *[other] cambió la situación de { $member }
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-leave = anotó que { $member } sale
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-readmit = recibió de nuevo a { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-add-tie = anotó un vínculo de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-end-tie = cerró un vínculo de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-found-household = anotó el hogar n.º { $number }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-household = cambió el hogar n.º { $number }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-join-household = puso a { $member } en el hogar n.º { $number }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-leave-household = sacó a { $member } del hogar n.º { $number }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-correct-stay = corrigió los días de { $member } en el hogar n.º { $number }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-set-consent = anotó un consentimiento de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-keep-document = guardó un documento sobre { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-document = cambió un documento sobre { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-remove-document = quitó un documento sobre { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-merge = unió la ficha n.º { $number } a la de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-take-back-shares = revirtió un movimiento de participaciones de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-move-shares = anotó participaciones de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-save-list = guardó la lista { $list }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-remove-list = quitó la lista { $list }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-raise-charge = cobró a { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-raise-charges = cobró a { $members } integrantes
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-cancel-charge = retiró un cobro a { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-take-payment = recibo { $number } de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-void-receipt = anuló el recibo { $number }
# Short form of an act, in undo and redo buttons
journal-short-pay-back = comprobante de devolución { $number } de { $member }
# Short form of an act, in undo and redo buttons
journal-short-void-refund = anuló el comprobante de devolución { $number }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-settle-from-credit = pagó con el saldo de { $member }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-pass-shares = pasó participaciones de { $member } a { $to }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-convert-shares = convirtió participaciones de { $member } en { $into }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-inherit-shares = pasó las participaciones de { $member } a quienes heredan
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-add-asset = añadió { $asset } a los bienes comunes
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-asset = cambió { $asset }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-close-asset = cerró { $asset }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-add-steward = { $member } cuida de { $asset }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-keep-picture = guardó una foto de { $asset }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-remove-picture = quitó una foto de { $asset }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-note-flow = { $spent ->
    [yes] anotó dinero gastado en { $asset }
   *[no] anotó dinero para { $asset }
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-take-back-flow = anuló dinero de { $asset }
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-call-day = convocó «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-call-days = convocó «{ $day }» varias veces
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-change-day = cambió «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-call-off-day = suspendió «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-call-off-days = suspendió «{ $day }» y las que la repiten
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-sign-up = apuntó a { $member } a «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-sign-ups = apuntó a varias personas a «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-withdraw-sign-up = borró a { $member } de «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-note-attendance = { $presence ->
    [attended] { $member } vino a «{ $day }»
    [excused] { $member } avisó que no venía a «{ $day }»
   *[missed] { $member } faltó a «{ $day }»
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-note-attendances = anotó quién vino a «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-note-leaving = cuándo { $member } se fue de «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-clear-attendance = borró a { $member } de «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-close-day = cerró «{ $day }»
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-pardon-missed = dispensó a { $member } por «{ $day }»
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
journal-undo-apply = Deshacer: { journal-short-apply }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-close-request = Deshacer: { journal-short-close-request }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-approve = Deshacer: { journal-short-approve }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-end-standing = Deshacer: { journal-short-end-standing }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-leave = Deshacer: { journal-short-leave }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-readmit = Deshacer: { journal-short-readmit }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-add-tie = Deshacer: { journal-short-add-tie }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-end-tie = Deshacer: { journal-short-end-tie }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-found-household = Deshacer: { journal-short-found-household }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-household = Deshacer: { journal-short-change-household }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-join-household = Deshacer: { journal-short-join-household }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-leave-household = Deshacer: { journal-short-leave-household }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-correct-stay = Deshacer: { journal-short-correct-stay }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-set-consent = Deshacer: { journal-short-set-consent }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-keep-document = Deshacer: { journal-short-keep-document }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-document = Deshacer: { journal-short-change-document }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-remove-document = Deshacer: { journal-short-remove-document }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-merge = Deshacer: { journal-short-merge }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-take-back-shares = Deshacer: { journal-short-take-back-shares }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-correct-spell = Deshacer: { journal-short-correct-spell }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-correct-standing = Deshacer: { journal-short-correct-standing }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-record = Deshacer: { journal-short-change-record }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-move-shares = Deshacer: { journal-short-move-shares }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-save-list = Deshacer: { journal-short-save-list }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-remove-list = Deshacer: { journal-short-remove-list }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-raise-charge = Deshacer: { journal-short-raise-charge }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-raise-charges = Deshacer: { journal-short-raise-charges }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-cancel-charge = Deshacer: { journal-short-cancel-charge }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-void-receipt = Deshacer: { journal-short-void-receipt }
# The undo button in the history, and the line after an act
journal-undo-void-refund = Deshacer: { journal-short-void-refund }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-settle-from-credit = Deshacer: { journal-short-settle-from-credit }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-pass-shares = Deshacer: { journal-short-pass-shares }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-convert-shares = Deshacer: { journal-short-convert-shares }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-inherit-shares = Deshacer: { journal-short-inherit-shares }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-add-asset = Deshacer: { journal-short-add-asset }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-asset = Deshacer: { journal-short-change-asset }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-close-asset = Deshacer: { journal-short-close-asset }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-add-steward = Deshacer: { journal-short-add-steward }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-keep-picture = Deshacer: { journal-short-keep-picture }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-remove-picture = Deshacer: { journal-short-remove-picture }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-note-flow = Deshacer: { journal-short-note-flow }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-take-back-flow = Deshacer: { journal-short-take-back-flow }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-call-day = Deshacer: { journal-short-call-day }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-call-days = Deshacer: { journal-short-call-days }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-change-day = Deshacer: { journal-short-change-day }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-call-off-day = Deshacer: { journal-short-call-off-day }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-call-off-days = Deshacer: { journal-short-call-off-days }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-sign-up = Deshacer: { journal-short-sign-up }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-sign-ups = Deshacer: { journal-short-sign-ups }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-withdraw-sign-up = Deshacer: { journal-short-withdraw-sign-up }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-note-attendance = Deshacer: { journal-short-note-attendance }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-note-attendances = Deshacer: { journal-short-note-attendances }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-note-leaving = Deshacer: { journal-short-note-leaving }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-clear-attendance = Deshacer: { journal-short-clear-attendance }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-close-day = Deshacer: { journal-short-close-day }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-pardon-missed = Deshacer: { journal-short-pardon-missed }
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
journal-redo-apply = Rehacer: { journal-short-apply }
# El botón de rehacer en la historia
journal-redo-close-request = Rehacer: { journal-short-close-request }
# El botón de rehacer en la historia
journal-redo-approve = Rehacer: { journal-short-approve }
# El botón de rehacer en la historia
journal-redo-end-standing = Rehacer: { journal-short-end-standing }
# El botón de rehacer en la historia
journal-redo-leave = Rehacer: { journal-short-leave }
# El botón de rehacer en la historia
journal-redo-readmit = Rehacer: { journal-short-readmit }
# El botón de rehacer en la historia
journal-redo-add-tie = Rehacer: { journal-short-add-tie }
# El botón de rehacer en la historia
journal-redo-end-tie = Rehacer: { journal-short-end-tie }
# El botón de rehacer en la historia
journal-redo-found-household = Rehacer: { journal-short-found-household }
# El botón de rehacer en la historia
journal-redo-change-household = Rehacer: { journal-short-change-household }
# El botón de rehacer en la historia
journal-redo-join-household = Rehacer: { journal-short-join-household }
# El botón de rehacer en la historia
journal-redo-leave-household = Rehacer: { journal-short-leave-household }
# El botón de rehacer en la historia
journal-redo-correct-stay = Rehacer: { journal-short-correct-stay }
# El botón de rehacer en la historia
journal-redo-set-consent = Rehacer: { journal-short-set-consent }
# El botón de rehacer en la historia
journal-redo-keep-document = Rehacer: { journal-short-keep-document }
# El botón de rehacer en la historia
journal-redo-change-document = Rehacer: { journal-short-change-document }
# El botón de rehacer en la historia
journal-redo-remove-document = Rehacer: { journal-short-remove-document }
# El botón de rehacer en la historia
journal-redo-merge = Rehacer: { journal-short-merge }
# El botón de rehacer en la historia
journal-redo-take-back-shares = Rehacer: { journal-short-take-back-shares }
# El botón de rehacer en la historia
journal-redo-correct-spell = Rehacer: { journal-short-correct-spell }
# El botón de rehacer en la historia
journal-redo-correct-standing = Rehacer: { journal-short-correct-standing }
# El botón de rehacer en la historia
journal-redo-change-record = Rehacer: { journal-short-change-record }
# El botón de rehacer en la historia
journal-redo-move-shares = Rehacer: { journal-short-move-shares }
# El botón de rehacer en la historia
journal-redo-save-list = Rehacer: { journal-short-save-list }
# El botón de rehacer en la historia
journal-redo-remove-list = Rehacer: { journal-short-remove-list }
# El botón de rehacer en la historia
journal-redo-raise-charge = Rehacer: { journal-short-raise-charge }
# El botón de rehacer en la historia
journal-redo-raise-charges = Rehacer: { journal-short-raise-charges }
# El botón de rehacer en la historia
journal-redo-cancel-charge = Rehacer: { journal-short-cancel-charge }
# El botón de rehacer en la historia
journal-redo-void-receipt = Rehacer: { journal-short-void-receipt }
# The redo button in the history
journal-redo-void-refund = Rehacer: { journal-short-void-refund }
# El botón de rehacer en la historia
journal-redo-settle-from-credit = Rehacer: { journal-short-settle-from-credit }
# El botón de rehacer en la historia
journal-redo-pass-shares = Rehacer: { journal-short-pass-shares }
# El botón de rehacer en la historia
journal-redo-convert-shares = Rehacer: { journal-short-convert-shares }
# El botón de rehacer en la historia
journal-redo-inherit-shares = Rehacer: { journal-short-inherit-shares }
# El botón de rehacer en la historia
journal-redo-add-asset = Rehacer: { journal-short-add-asset }
# El botón de rehacer en la historia
journal-redo-change-asset = Rehacer: { journal-short-change-asset }
# El botón de rehacer en la historia
journal-redo-close-asset = Rehacer: { journal-short-close-asset }
# El botón de rehacer en la historia
journal-redo-add-steward = Rehacer: { journal-short-add-steward }
# El botón de rehacer en la historia
journal-redo-keep-picture = Rehacer: { journal-short-keep-picture }
# El botón de rehacer en la historia
journal-redo-remove-picture = Rehacer: { journal-short-remove-picture }
# El botón de rehacer en la historia
journal-redo-note-flow = Rehacer: { journal-short-note-flow }
# El botón de rehacer en la historia
journal-redo-take-back-flow = Rehacer: { journal-short-take-back-flow }
# El botón de rehacer en la historia
journal-redo-call-day = Rehacer: { journal-short-call-day }
# El botón de rehacer en la historia
journal-redo-call-days = Rehacer: { journal-short-call-days }
# El botón de rehacer en la historia
journal-redo-change-day = Rehacer: { journal-short-change-day }
# El botón de rehacer en la historia
journal-redo-call-off-day = Rehacer: { journal-short-call-off-day }
# El botón de rehacer en la historia
journal-redo-call-off-days = Rehacer: { journal-short-call-off-days }
# El botón de rehacer en la historia
journal-redo-sign-up = Rehacer: { journal-short-sign-up }
# El botón de rehacer en la historia
journal-redo-sign-ups = Rehacer: { journal-short-sign-ups }
# El botón de rehacer en la historia
journal-redo-withdraw-sign-up = Rehacer: { journal-short-withdraw-sign-up }
# El botón de rehacer en la historia
journal-redo-note-attendance = Rehacer: { journal-short-note-attendance }
# El botón de rehacer en la historia
journal-redo-note-attendances = Rehacer: { journal-short-note-attendances }
# El botón de rehacer en la historia
journal-redo-note-leaving = Rehacer: { journal-short-note-leaving }
# El botón de rehacer en la historia
journal-redo-clear-attendance = Rehacer: { journal-short-clear-attendance }
# El botón de rehacer en la historia
journal-redo-close-day = Rehacer: { journal-short-close-day }
# El botón de rehacer en la historia
journal-redo-pardon-missed = Rehacer: { journal-short-pardon-missed }
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
journal-entry-issue = entrega liberada
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-convert-in = llegadas de otra clase
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-convert-out = convertidas a otra clase
# En la ficha y el certificado: un tipo de movimiento de participaciones
journal-entry-gift = donación a la cooperativa
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
journal-noun-payments = Pagos
# Historia: a qué parte pertenece un acto, a la derecha de la frase y en el filtro
journal-noun-commons = Bienes comunes
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
# En lugar de un bien común que ya no está
journal-gone-asset = algo que ya no está
# En lugar del título de una minga que ya no está
journal-gone-work-day = un día que ya no está
# En lugar de una lista que ya no está
journal-gone-list = de integrantes

# Historia: $classes the classes, $date from when
journal-set-policy = fijó lo que se pide a { $classes } para los comunes desde el { $date }.
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-set-policy = lo que se pide a { $classes }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-set-policy = Deshacer: { journal-short-set-policy }
# El botón de rehacer en la historia
journal-redo-set-policy = Rehacer: { journal-short-set-policy }
# Historia: $one whether it is of one member; $entries counts entries, $units is a quantity of hours
journal-enter-work = { $one ->
    [yes] registró { $units } de trabajo de { $member }.
   *[no] registró { $entries } trabajos, { $units } en total.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-enter-work = trabajo registrado: { $units }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-enter-work = Deshacer: { journal-short-enter-work }
# El botón de rehacer en la historia
journal-redo-enter-work = Rehacer: { journal-short-enter-work }
# Historia: $approved yes or no, $entries counts entries
journal-answer-work = { $approved ->
    [yes] { $entries ->
        [one] aprobó un trabajo.
       *[other] aprobó { $entries } trabajos.
    }
   *[no] { $entries ->
        [one] rechazó un trabajo.
       *[other] rechazó { $entries } trabajos.
    }
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-answer-work = una respuesta a trabajo registrado
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-answer-work = Deshacer: { journal-short-answer-work }
# El botón de rehacer en la historia
journal-redo-answer-work = Rehacer: { journal-short-answer-work }
# Historia: $units a quantity, $date the day of the work
journal-reverse-work = anuló { $units } de trabajo de { $member }, del { $date }.
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-reverse-work = trabajo de { $member } anulado
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-reverse-work = Deshacer: { journal-short-reverse-work }
# El botón de rehacer en la historia
journal-redo-reverse-work = Rehacer: { journal-short-reverse-work }
# Historia: $entries counts entries, $units is a quantity
journal-import-work = importó una tabla de horas: { $entries } registros, { $units }.
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-import-work = una tabla de horas
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-import-work = Deshacer: { journal-short-import-work }
# El botón de rehacer en la historia
journal-redo-import-work = Rehacer: { journal-short-import-work }
# Historia: $percent of what is asked, $ends whether it ends, $until when
journal-waive = { $ends ->
    [yes] dispensó el { $percent } % de las horas de { $member }, del { $date } al { $until }.
   *[no] dispensó el { $percent } % de las horas de { $member } desde el { $date }.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-waive = una dispensa para { $member }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-waive = Deshacer: { journal-short-waive }
# El botón de rehacer en la historia
journal-redo-waive = Rehacer: { journal-short-waive }
# Historia: $date its last day
journal-end-waiver = puso fin a una dispensa de { $member } el { $date }.
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-end-waiver = el fin de una dispensa de { $member }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-end-waiver = Deshacer: { journal-short-end-waiver }
# El botón de rehacer en la historia
journal-redo-end-waiver = Rehacer: { journal-short-end-waiver }
# Historia: $from and $to members, or journal-the-pool; $units a quantity
journal-give-hours = { $back ->
    [yes] devolvió un regalo de { $units }, de { $from } a { $to }.
   *[no] pasó { $units } de { $from } a { $to }.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-give-hours = { $units } de { $from } a { $to }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-give-hours = Deshacer: { journal-short-give-hours }
# El botón de rehacer en la historia
journal-redo-give-hours = Rehacer: { journal-short-give-hours }
# Historia: $units a quantity
journal-buy-out-hours = dejó que { $member } pague { $units } en lugar de trabajar.
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-buy-out-hours = { $units } que paga { $member }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-buy-out-hours = Deshacer: { journal-short-buy-out-hours }
# El botón de rehacer en la historia
journal-redo-buy-out-hours = Rehacer: { journal-short-buy-out-hours }
# Historia: $one whether to one member, $date from when
journal-forgive-hours = { $one ->
    [yes] anotó que la asamblea perdonó a { $member } las horas que debía, al { $date }.
   *[no] anotó que la asamblea perdonó las horas que se debían, al { $date }.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-forgive-hours = horas perdonadas
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-forgive-hours = Deshacer: { journal-short-forgive-hours }
# El botón de rehacer en la historia
journal-redo-forgive-hours = Rehacer: { journal-short-forgive-hours }
# Historia: $members counts them
journal-open-hours = { $members ->
    [one] anotó el saldo de horas de una persona al { $date }.
   *[other] anotó el saldo de horas de { $members } personas al { $date }.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-open-hours = saldos de horas al { $date }
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-open-hours = Deshacer: { journal-short-open-hours }
# El botón de rehacer en la historia
journal-redo-open-hours = Rehacer: { journal-short-open-hours }
# Historia: $one whether of one member, $sessions counts the days, $date the last day to pay
journal-fine-missed = { $one ->
    [yes] pidió a { $member } una multa por faltar a una minga, hasta el { $date }.
   *[no] pidió multas por { $sessions } faltas a mingas, hasta el { $date }.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-fine-missed = multas por faltas a mingas
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-fine-missed = Deshacer: { journal-short-fine-missed }
# El botón de rehacer en la historia
journal-redo-fine-missed = Rehacer: { journal-short-fine-missed }
# Historia: $member
journal-work-off-fine = anotó que { $member } saldó una multa con trabajo.
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-work-off-fine = una multa de { $member } saldada con trabajo
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-work-off-fine = Deshacer: { journal-short-work-off-fine }
# El botón de rehacer en la historia
journal-redo-work-off-fine = Rehacer: { journal-short-work-off-fine }
# Historia: $units counts the shares
journal-credit-shares = { $units ->
    [one] dio a { $member } una aportación por horas trabajadas.
   *[other] dio a { $member } { $units } aportaciones por horas trabajadas.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-credit-shares = aportaciones de { $member } por horas trabajadas
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-credit-shares = Deshacer: { journal-short-credit-shares }
# El botón de rehacer en la historia
journal-redo-credit-shares = Rehacer: { journal-short-credit-shares }
# Historia: $members integrantes; $units cuenta las aportaciones
journal-credit-many-shares = { $units ->
    [one] dio una aportación por horas trabajadas.
   *[other] dio a { $members ->
        [one] un integrante
       *[other] { $members } integrantes
    } { $units } aportaciones por horas trabajadas.
}
# Forma corta de un acto, en los botones de deshacer y rehacer
journal-short-credit-many-shares = { $members ->
    [one] aportaciones de un integrante por horas trabajadas
   *[other] aportaciones de { $members } integrantes por horas trabajadas
}
# El botón de deshacer en la historia, y la línea después de un acto
journal-undo-credit-many-shares = Deshacer: { journal-short-credit-many-shares }
# El botón de rehacer en la historia
journal-redo-credit-many-shares = Rehacer: { journal-short-credit-many-shares }
# En una frase de la historia: el fondo de horas, que da o recibe
journal-the-pool = el fondo de horas
