### Qué se dice cuando algo se rechaza: qué pasó, qué está a salvo (.safe), qué hacer (.do).
### Se ve bajo una línea roja en la ventana, y en la línea de errores de la consola.

# Opening a file that is not a Minga file. $file is its name
error-not-ours = { $file } no es una cooperativa llevada con Minga.
    .safe = El archivo quedó como estaba.
    .do = Elija un archivo que termine en .minga, o traiga su hoja de cálculo.

# Opening a file made by a newer Minga. $file is the file's version, $ours the newest this program reads; both as text
error-newer-version = Este archivo lo hizo un Minga más nuevo (sus tablas son versión { $file }; este Minga lee hasta la { $ours }).
    .safe = El archivo no se tocó.
    .do = Instale el Minga más nuevo en esta computadora y abra el archivo otra vez.

# Opening a file another window or computer holds
error-open-elsewhere = El archivo está abierto en otro lugar.
    .safe = No cambió nada, ni aquí ni allá.
    .do = Ciérrelo allá y ábralo aquí.

# Writing to a file, folder or stick that takes no writing
error-read-only = Este archivo se puede leer, pero no escribir.
    .safe = No cambió nada.
    .do = Cópielo a una carpeta donde pueda escribir y abra la copia.

# Any act, backup or paper, when the disk has no room
error-disk-full = El disco está lleno.
    .safe = No se perdió nada: el último paso no se dio, todo lo anterior está guardado.
    .do = Haga sitio en el disco e intente de nuevo.

# Opening or checking a file whose chain or tables do not fit. $what says what; the details hold the act
error-damaged = Algo en este archivo no cuadra: { $what }.
    .safe = El archivo quedó como está y los respaldos no se tocaron.
    .do = Abra el último respaldo bueno; se listará lo que vino después.

# Opening a locked file with a passphrase that does not fit
error-wrong-key = La frase de paso no abre este archivo.
    .safe = El archivo quedó como está.
    .do = Intente otra vez, cuidando mayúsculas; la clave impresa sirve por sí sola.

# Opening a file that is not there. $file is its name
error-no-such-file = { $file } no está.
    .safe = No cambió nada.
    .do = Busque adónde se movió, o abra un respaldo.

# Making a file, paper or backup where one of that name stands. $file is its name
error-exists-already = { $file } ya existe.
    .safe = Quedó como está.
    .do = Elija otro nombre u otra carpeta.

# An act while the computer's clock is behind the last act. $last is the moment of the last act
error-clock-behind = El reloj de esta computadora está atrasado: el último acto fue el { $last }.
    .safe = No cambió nada.
    .do = Ponga la fecha y la hora de la computadora e intente de nuevo.

# Undo of an act on which a later one stands. $later is the number of the later act, as text
error-undo-stands = Un acto posterior se apoya en este: el acto { $later }.
    .safe = No cambió nada.
    .do = Deshaga primero el acto posterior, o anote una corrección.

# Undo of an act that a printed paper shows. $paper is the number of the act that printed it, as text
error-undo-paper = Lo que hizo este acto ya se imprimió en el acto { $paper }, y otras personas pueden haberlo leído.
    .safe = No cambió nada.
    .do = Anote más bien una corrección; ambas quedan en la historia.

# Undo of an act older than the file's present tables
error-undo-migrated = Este acto es anterior a la forma actual del archivo y no puede deshacerse.
    .safe = No cambió nada.
    .do = Anote más bien una corrección.

# Undo of an act that is never taken back: founding, erasing, printing, restoring
error-undo-never = Un acto de este tipo no puede deshacerse.
    .safe = No cambió nada.
    .do = Si fue un error, anote una corrección.

# Undo of an act that was taken back before. $act is its number, as text
error-undone-already = El acto { $act } ya se deshizo antes.
    .safe = No cambió nada.
    .do = Si lo quiere de vuelta, rehágalo desde la historia.

# Undo or a link to an act that is not in the file. $act is the number, as text
error-no-such-act = No hay un acto { $act } en este archivo.
    .safe = No cambió nada.
    .do = Búsquelo en la historia.

# Saving a form in which nothing differs
error-nothing-changed = No hay nada nuevo que anotar.
    .safe = No cambió nada.
    .do = Cambie algo primero, o déjelo como está.

# Naming a class like another. $name is the name
error-class-named = Ya hay una clase { $name }.
    .safe = No cambió nada.
    .do = Elija otro nombre.

# Setting terms of shares with a par value below zero
error-terms-par-below-zero = Una participación no puede valer menos que nada.
    .safe = No cambió nada.
    .do = Escriba un valor de cero o más.

# Setting terms of shares with fewer shares than none
error-terms-units-below-zero = Nadie puede tener menos de cero participaciones.
    .safe = No cambió nada.
    .do = Escriba un mínimo de cero o más.

# Setting a largest part of the capital that is nothing
error-terms-no-part = Con una parte máxima de nada, nadie podría tener una participación.
    .safe = No cambió nada.
    .do = Escriba una parte como 1/3 o 35 %, o déjela vacía si no hay límite.

# Setting terms of shares from a day before those set last. $date is the day those begin
error-terms-before-others = Desde el { $date } ya rigen otras condiciones.
    .safe = No cambió nada.
    .do = Elija ese día o uno posterior, o deshaga antes las condiciones posteriores.

# A part of a whole that cannot be read. $text is what was typed
error-not-a-part = { $text } no es una parte de un todo.
    .safe = No cambió nada.
    .do = Escríbala como 1/3, 35 % o 0,35.

# A particular of the co-op's own that is not there
error-no-such-field = La cooperativa no pide ese dato.
    .safe = No cambió nada.
    .do = Añádalo antes en Ajustes.

# Naming a particular of the co-op's own like another. $name is the name
error-field-named = La cooperativa ya pide { $name }.
    .safe = No cambió nada.
    .do = Elija otro nombre, o retire antes el otro dato.

# A choice with fewer than two options
error-field-few-options = Para elegir hacen falta al menos dos opciones.
    .safe = No cambió nada.
    .do = Escriba una opción en cada línea.

# A choice that lists an option twice. $name is the option
error-field-option-twice = La opción { $name } está dos veces.
    .safe = No cambió nada.
    .do = Deje una de las dos.

# An answer to a question for a number. $text is what was given
error-field-not-a-number = { $text } no es un número.
    .safe = No cambió nada.
    .do = Escríbalo con cifras.

# An answer to a question for a day. $text is what was given
error-field-not-a-day = { $text } no es una fecha.
    .safe = No cambió nada.
    .do = Escríbala como día/mes/año.

# An answer that is not among the options. $text is what was given
error-field-not-an-option = { $text } no está entre las respuestas.
    .safe = No cambió nada.
    .do = Elija una de las respuestas de la lista.

# Having the last person leave the office
error-last-of-office = No quedaría nadie en la oficina.
    .safe = No cambió nada.
    .do = Añada antes a alguien a la oficina.

# Undo when there is nothing left to take back
error-nothing-to-undo = No hay nada que deshacer.
    .safe = No cambió nada.
    .do = La historia muestra cada acto y por qué se mantiene.

# Redo when nothing was taken back
error-nothing-to-redo = No hay nada que rehacer.
    .safe = No cambió nada.
    .do = Se rehace lo que se deshizo; la historia muestra ambos.

# Redo when something since then has taken the place
error-redo-blocked = Lo que se deshizo ya no cuadra con lo que vino después.
    .safe = No cambió nada.
    .do = Anótelo otra vez como un acto nuevo.

# An act on someone whose personal data were erased
error-erased = Los datos personales de esta persona se borraron, como pide la ley.
    .safe = No cambió nada.
    .do = Las participaciones y fechas quedan y pueden leerse.

# Admitting with a member number given before. $number is the number, as text
error-number-taken = El número { $number } ya se dio antes. Un número nunca se da dos veces.
    .safe = No cambió nada.
    .do = Deje el número vacío y se dará el siguiente libre.

# An act or a paper for a member who is not in the register
error-no-such-member = No hay tal integrante en este registro.
    .safe = No cambió nada.
    .do = Busque el nombre en la lista de integrantes.

# No hay una lista así guardada
error-no-such-list = Esa lista ya no está.
    .safe = Nada ha cambiado.
    .do = Abra otra vez la lista de integrantes para ver las que están guardadas.

# An act or a filter for a class that is not there
error-no-such-class = No hay tal clase en esta cooperativa.
    .safe = No cambió nada.
    .do = Elija una de sus clases, o añada antes la clase.

# An act by someone who is not of the office
error-no-such-person = Esta persona no está en la oficina de esta cooperativa.
    .safe = No cambió nada.
    .do = Elija quién está al teclado.

# A time in a class that would end before it begins
error-spell-backwards = El último día está antes del primero.
    .safe = No cambió nada.
    .do = Revise las dos fechas.

# A time in a class on days already taken
error-spell-overlaps = Esta persona ya está en esa clase en algunos de esos días.
    .safe = No cambió nada.
    .do = Cierre antes el tiempo anterior, o elija un primer día posterior.

# Un día que ya debe haber llegado. $day es el día
error-day-ahead = El { $day } todavía no llega.
    .safe = No cambió nada.
    .do = Use la fecha de hoy o una anterior.

# Un segundo pedido de ingreso mientras hay uno pendiente. $day es el día del primero
error-asks-already = Ya hay un pedido de ingreso, del { $day }, que espera respuesta.
    .safe = No cambió nada.
    .do = Responda primero ese pedido.

# Un pedido de ingreso de quien ya es parte. $day es desde cuándo
error-belongs-already = Ya es parte de la cooperativa desde el { $day }.
    .safe = No cambió nada.
    .do = Para otra clase, use «Entrar a una clase».

# Una respuesta sin pedido de ingreso pendiente
error-asks-nothing = No hay ningún pedido de ingreso que espere respuesta.
    .safe = No cambió nada.
    .do = Anote primero el pedido.

# Una respuesta con fecha anterior al pedido. $day es el día del pedido
error-before-request = El pedido es del { $day }, posterior a ese día.
    .safe = No cambió nada.
    .do = Elija el día del pedido o uno posterior.

# Una licencia, suspensión o salida fuera de la membresía. $day es el día
error-not-a-member = El { $day } no consta como integrante.
    .safe = No cambió nada.
    .do = Elija días dentro de la membresía; las clases de la ficha los muestran.

# Una licencia o suspensión sobre otra. $day es cuándo empieza la otra
error-standing-meets = Comparte días con otra que empieza el { $day }.
    .safe = No cambió nada.
    .do = Termine primero esa, o elija otros días.

# Terminar una licencia, suspensión o prueba que no pasa de un día. $day es el día
error-nothing-to-end = No hay nada de ese tipo que siga después del { $day }.
    .safe = No cambió nada.
    .do = Las clases y fechas de la ficha dicen qué dura hasta cuándo.

# Salir antes de entrar. $day es el último día de entrada a una clase
error-before-entry = Entró el { $day }, después de ese día.
    .safe = No cambió nada.
    .do = Elija ese día o uno posterior, o corrija primero el día de entrada.

# Salir dos veces. $day es el último día de membresía
error-left-already = La salida ya está anotada: el último día es el { $day }.
    .safe = No cambió nada.
    .do = Para cambiar el día, deshaga primero ese acto en la historia.

# Readmitir a quien nunca salió
error-never-left = Esta persona nunca salió.
    .safe = No cambió nada.
    .do = Para otra clase, use «Entrar a una clase».

# Readmitir en un día de membresía. $day es el último día
error-back-too-early = Su membresía duró hasta el { $day }.
    .safe = No cambió nada.
    .do = Elija un día posterior.

# Mover el fin de un tiempo en una clase que ya terminó. $day es su último día
error-spell-over = Ese tiempo ya terminó el { $day }.
    .safe = No cambió nada.
    .do = Para corregir el día, deshaga el acto que lo terminó.

# Tachar lo que ya empezó, como si estuviera por venir. $day es su primer día
error-begun-already = Eso ya empezó el { $day }.
    .safe = No cambió nada.
    .do = Corrija sus días, o póngale fin.

# Un fallecimiento con fecha anterior al nacimiento. $day es el día de nacimiento
error-before-birth = El nacimiento consta el { $day }, después de ese día.
    .safe = No cambió nada.
    .do = Revise las dos fechas.

# Un acto que no corresponde a quien falleció. $day es el día del fallecimiento
error-died-already = Consta el fallecimiento el { $day }.
    .safe = No cambió nada.
    .do = Quedan por ver las participaciones y quiénes heredan.

# El fallecimiento de una organización
error-not-a-person = Una organización sale; no fallece.
    .safe = No cambió nada.
    .do = Use «Sale de la cooperativa».

# Una admisión sin la decisión que piden las reglas. $asked es a quién se la piden
error-decision-missing = Las reglas piden una decisión de { $asked ->
        [assembly] la asamblea
        [board] la junta
       *[office] la oficina
    }.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Diga cuándo se decidió y el número del acta.

# Una decisión de un órgano más estrecho que el que piden las reglas. $asked y $decided los nombran
error-decision-too-narrow = Las reglas piden que decida { $asked ->
        [assembly] la asamblea
        [board] la junta
       *[office] la oficina
    }; { $decided ->
        [assembly] la asamblea
        [board] la junta
       *[office] la oficina
    } no puede decidirlo por su cuenta.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Llévelo a quien piden las reglas y anote después su decisión.

# Una decisión de una reunión sin su acta
error-decision-no-minute = Falta el número del acta.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Escríbalo como está en el libro.

# Una decisión con fecha futura. $day es su día
error-decision-ahead = La decisión tiene fecha del { $day }, que todavía no llega.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Anótela cuando la reunión haya decidido.

# Un vínculo sin nombre
error-tie-nobody = No se nombró a nadie.
    .safe = No cambió nada.
    .do = Elija a alguien del registro, o escriba un nombre.

# Un vínculo de alguien consigo
error-tie-oneself = Nadie puede vincularse consigo.
    .safe = No cambió nada.
    .do = Elija a otra persona.

# Representante de una persona
error-tie-speaks-for-itself = Solo una organización tiene representantes.
    .safe = No cambió nada.
    .do = Para un voto, anote un poder.

# Partes de herederos o beneficiarios que pasan del todo
error-tie-more-than-whole = Las partes sumarían más que el todo.
    .safe = No cambió nada.
    .do = Baje esta parte, o termine otra primero.

# Un vínculo que ya existe
error-tie-already = Ese vínculo ya existe en algunos de esos días.
    .safe = No cambió nada.
    .do = Termine primero el anterior.

# Un vínculo que terminaría antes de empezar
error-tie-backwards = Terminaría antes de empezar.
    .safe = No cambió nada.
    .do = Revise las dos fechas.

# Terminar un vínculo que ya terminó. $day es su último día
error-tie-over = Ya terminó el { $day }.
    .safe = No cambió nada.
    .do = Se puede poner un último día anterior, no uno posterior.

# Guardar un documento vacío
error-document-empty = Este documento está vacío.
    .safe = No se guardó nada.
    .do = Elija otro archivo.

# Guardar un documento de más de 10 MB
error-document-too-large = Este documento pesa más de 10 MB.
    .safe = No se guardó nada.
    .do = Escanéelo en grises o a 150 puntos por pulgada, o guarde solo las hojas que importan.

# Guardar un archivo que no es PDF, PNG, JPEG ni texto
error-document-other-type = Solo se guardan PDF, PNG, JPEG y texto simple.
    .safe = No se guardó nada.
    .do = Guárdelo como PDF y añada ese archivo.

# Una foto que no es imagen
error-document-no-picture = Una foto es PNG o JPEG.
    .safe = No se guardó nada.
    .do = Elija una imagen, o guárdelo como otro tipo de documento.

# La última persona de la primera clase sale de ella. $name es la clase
error-last-of-first-class = No quedaría nadie en { $name }, la primera clase de la cooperativa.
    .safe = No cambió nada.
    .do = Antes tiene que entrar alguien más a esa clase.

# Salir con deudas. $amount es lo que se debe
error-open-debts = Todavía se deben { $sum }.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Anote primero el pago, o elija dejarlo como deuda.

# Borrar a alguien cuyo saldo a favor o depósito aún guarda la cooperativa. $sum es lo que se guarda
error-holds-theirs = La cooperativa todavía guarda { $sum } de esta persona.
    .safe = No se borró nada.
    .do = Devuélvalo primero desde su cuenta, con un comprobante de devolución.

# Salir con el poder de voto de alguien. $name es de quién
error-proxy-held = Todavía tiene el poder de voto de { $name }.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Termine primero ese poder, en la ficha de { $name }.

# Salir mientras se representa a una organización. $name es la organización
error-voice-held = Todavía habla en nombre de { $name }.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Que otra persona represente a { $name }; después termínelo en esa ficha.

# Salir con un encargo. $name es lo encargado
error-charge-held = { $name } sigue a su cargo.
    .safe = No cambió nada; lo escrito se conserva.
    .do = Pase el encargo a alguien y termínelo aquí.

# Unir una ficha consigo misma, o una ya unida
error-not-to-merge = Estas dos fichas ya son una sola.
    .safe = No cambió nada.
    .do = Elija otra ficha.

# Unir una persona con una organización
error-two-kinds = Una es persona y la otra organización.
    .safe = No cambió nada.
    .do = Elija dos fichas del mismo tipo.

# Un hogar que no existe
error-no-such-household = Ese hogar no existe.
    .safe = No cambió nada.
    .do = Elija uno de la lista, o anótelo primero.

# Entrar al hogar en que ya vive
error-lives-there = Ya vive en ese hogar.
    .safe = No cambió nada.
    .do = Elija otro hogar.

# Vivir en dos hogares el mismo día. $day es un día en que vive en el otro
error-lives-elsewhere = El { $day } esta persona vive en otro hogar.
    .safe = No cambió nada.
    .do = Elija un día posterior, o corrija primero los días del otro hogar.

# Irse un día en que no vive en ningún hogar
error-lives-nowhere = Ese día esta persona no vive en ningún hogar.
    .safe = No cambió nada.
    .do = Revise el día.

# Algo de la ficha que ya no está
error-no-such-entry = Eso ya no está en esta ficha.
    .safe = No cambió nada.
    .do = Mire de nuevo la ficha.

# Borrar los datos personales de quien todavía es parte
error-still-a-member = Los datos personales hacen falta mientras dure la membresía.
    .safe = No se borró nada.
    .do = Anote primero la salida.

# Borrar los datos de quien tiene participaciones sin resolver. $units las cuenta
error-shares-to-settle = { $units ->
        [one] Queda una participación
       *[other] Quedan { $units } participaciones
    } por resolver.
    .safe = No se borró nada.
    .do = Diga primero qué pasa con ellas.

# A share movement dated ahead
error-shares-in-future = Las participaciones se mueven en un día que ya llegó, no en uno por venir.
    .safe = No cambió nada.
    .do = Use la fecha de hoy o una anterior.

# A share movement whose amount does not fit its kind
error-shares-wrong-sign = La cantidad no corresponde a este tipo de movimiento.
    .safe = No cambió nada.
    .do = Revise si las participaciones entran o salen.

# A share movement that takes more than is held
error-shares-below-zero = Esta persona no tiene tantas participaciones en ese día.
    .safe = No cambió nada.
    .do = Revise la cantidad y la fecha con los movimientos anteriores.

# A payment larger than what is still owed
error-shares-overpaid = Se pagaría más de lo que valen las participaciones.
    .safe = No cambió nada.
    .do = Revise el monto, o suscriba antes más participaciones.

# A number of shares beyond what a file holds
error-shares-too-large = El número es demasiado grande para el registro.
    .safe = No cambió nada.
    .do = Revise el número; tal vez se coló una cifra.

# A charge or a payment dated after today
error-payment-day-ahead = Ese día aún no llega: se cobra y se recibe en días que ya llegaron.
    .safe = No cambió nada.
    .do = Ponga la fecha de hoy o una anterior. El plazo para pagar sí puede estar en el futuro.

# A charge whose last day to pay lies before the day it is asked
error-charge-due-before = El plazo para pagar terminaría antes del día en que se cobra.
    .safe = No cambió nada.
    .do = Elija un plazo más tarde.

# An amount of zero or less
error-payment-nothing = El monto es cero.
    .safe = No cambió nada.
    .do = Ponga un monto mayor que cero.

# An amount beyond what a file holds
error-payment-too-large = El monto es mayor de lo que cabe en un archivo.
    .safe = No cambió nada.
    .do = Revise si el monto tiene cifras de más.

# A part of a payment larger than what its charge still asks. $sum is what it still asks
error-payment-more-than-asked = Se pagaría más de lo que falta: faltan { $sum }.
    .safe = No cambió nada.
    .do = Baje esa parte; lo que sobre queda como saldo a favor.

# Parts of a payment that are more than the money. $sum is the money received
error-payment-more-than-received = Las partes suman más que los { $sum } recibidos.
    .safe = No cambió nada.
    .do = Baje alguna parte, o revise el monto recibido.

# More would be taken from a member's credit than there is. $sum is the credit
error-payment-more-than-credit = No hay tanto saldo a favor: hay { $sum }.
    .safe = No cambió nada.
    .do = Pague con él una parte menor, y reciba un pago por el resto.

# A charge for shares larger than what is owed on them and not asked yet. $sum is that
error-charge-more-than-owed = Se cobraría más de lo que se debe por las participaciones: se deben { $sum }.
    .safe = No cambió nada.
    .do = Cobre ese monto o menos.

# Taking back a charge of which nothing is left to pay
error-charge-nothing-left = De este cobro no queda nada por retirar: está pagado, o ya se retiró.
    .safe = No cambió nada.
    .do = Si hay que devolver el dinero, anule antes el recibo.

# A charge for shares where nothing is owed that is not asked yet
error-charge-nothing-owed = No se debe nada por participaciones que no se haya cobrado ya.
    .safe = No cambió nada.
    .do = Revise las participaciones y los cobros que ya hay.

# Charging many, with nobody left to charge
error-charge-nobody = No queda nadie a quien cobrar.
    .safe = No cambió nada.
    .do = Elija a otras personas, o vea en la vista previa por qué se dejó fuera a cada una.

# Making a receipt void a second time
error-receipt-void-already = Este recibo ya está anulado.
    .safe = Se guarda con su fecha y su motivo.
    .do = No hay nada que hacer.

# A charge that is not in the file: taken back by undo meanwhile, or of another member
error-no-such-charge = Este cobro ya no existe.
    .safe = No cambió nada.
    .do = Abra de nuevo la cuenta y vea qué se cobra.

# A receipt that is not in the file
error-no-such-receipt = No existe ese recibo.
    .safe = No cambió nada.
    .do = Revise el número en la lista de recibos.

# Undo of the act that gave a receipt. $act is its number, $number the receipt's, both as text
error-undo-receipt = El recibo { $number } no se deshace: su número queda en la serie.
    .safe = No cambió nada.
    .do = Anúlelo. Se guarda, marcado como anulado, y lo que pagó se vuelve a deber.

# More would be paid back than is held of a deposit, or than there is credit. $sum is what there is
error-refund-more-than-held = No hay tanto para devolver: hay { $sum }.
    .safe = No cambió nada.
    .do = Devuelva esa suma o menos.

# Making a receipt void whose money was paid back since, or an undo that would leave less than was. $sum is missing
error-receipt-paid-back = Dinero de este recibo ya se devolvió: faltarían { $sum }.
    .safe = No cambió nada.
    .do = Anule primero el comprobante de devolución.

# Making a pay-out slip void a second time
error-refund-void-already = Este comprobante de devolución ya está anulado.
    .safe = Se guarda con su fecha y su motivo.
    .do = No hay nada que hacer.

# A pay-out slip that is not in the file
error-no-such-refund = No existe ese comprobante de devolución.
    .safe = No cambió nada.
    .do = Mire la cuenta del integrante.

# Undo of the act that gave a pay-out slip. $act is its number, $number the slip's, both as text
error-undo-refund = El comprobante de devolución { $number } no se deshace: su número queda en la serie.
    .safe = No cambió nada.
    .do = Anúlelo. Se guarda, marcado como anulado, y el dinero queda otra vez a favor del integrante.

# Passing on, paying back or turning more shares than are held on that day. $held and $asked count shares
error-shares-not-so-many =
    Ese día { $held ->
        [0] no hay participaciones
        [one] hay una participación
       *[other] hay { $held } participaciones
    }, y saldrían { $asked }.
    .safe = No cambió nada.
    .do = Elija menos participaciones, o un día posterior.

# Passing on shares whose terms do not allow it. $class is the class
error-shares-not-transferable = Las participaciones de { $class } no pasan de una persona a otra.
    .safe = No cambió nada.
    .do = Devuélvalas, o que la asamblea cambie antes las condiciones de la clase.

# Paying back shares whose terms do not allow it. $class is the class
error-shares-not-withdrawable = Las participaciones de { $class } no se retiran mientras la persona siga en la cooperativa.
    .safe = No cambió nada.
    .do = Consérvelas, o que la asamblea cambie antes las condiciones de la clase.

# Paying back shares before their time. $free of $asked are old enough; $years is how old they must be; $from is the day all are
error-shares-too-young =
    { $free ->
        [0] Ninguna
        [one] Una
       *[other] { $free }
    } de { $asked } se puede devolver ese día: cada participación espera { $years ->
        [one] un año
       *[other] { $years } años
    }. Las { $asked } se pueden desde el { $from }.
    .safe = No cambió nada.
    .do = Elija menos participaciones, o espere hasta ese día.

# Taking so many shares that too few are left. $left would be left; who stays in $class holds $least
error-shares-too-few =
    { $left ->
        [0] No quedaría ninguna participación
        [one] Quedaría una participación
       *[other] Quedarían { $left } participaciones
    }; quien sigue en { $class } tiene al menos { $least }.
    .safe = No cambió nada.
    .do = Deje algunas, o cierre antes el tiempo en la clase.

# Una suscripción, o las primeras participaciones, con la que se tendrían menos de las que tiene quien está en la clase. Serían $would; quien está en $class tiene $least
error-shares-below-least = { $name } tendría { $would ->
        [one] una participación
       *[other] { $would } participaciones
    } de { $class }; quien está en esa clase tiene { $least ->
        [one] una
       *[other] { $least }
    } como mínimo.
    .safe = Ninguna participación se ha movido.
    .do = Elija más participaciones, o ninguna por ahora.

# Revertir un movimiento de participaciones que pagó un recibo. $number es el del recibo
error-shares-by-receipt = Este dinero entró con el recibo { $number }.
    .safe = El movimiento y el recibo siguen en pie.
    .do = Anule el recibo: así el dinero también se revierte aquí.

# One member would hold too large a part of the capital. $would, $whole and $most are amounts, $part a ratio such as 1/10
error-shares-above-part = { $name } tendría { $would } de { $whole }; como máximo { $part } = { $most }.
    .safe = No cambió nada.
    .do = Elija menos participaciones, o espere a que otras personas suscriban más.

# Passing shares to someone who is not in their class on that day. $name is the member, $class the class
error-shares-not-in-class = { $name } no está en { $class } ese día.
    .safe = No cambió nada.
    .do = Inscriba antes a { $name } en { $class }, o elija a otra persona.

# Passing shares to their own holder, or turning them into their own class
error-shares-same = Las participaciones ya están ahí.
    .safe = No cambió nada.
    .do = Elija a otra persona u otra clase.

# Turning shares into another class does not come out in whole shares. $value, $par and $rest are amounts
error-shares-rest-left = { $value } en participaciones de { $par } deja un resto de { $rest }.
    .safe = No cambió nada.
    .do = Elija otra cantidad de participaciones, o pague el resto en dinero.

# The rest of a conversion is to be paid out, but less is paid up. $rest and $paid are amounts
error-shares-rest-unpaid = Sobran { $rest }, y sobre estas participaciones solo se ha pagado { $paid }.
    .safe = No cambió nada.
    .do = Que se paguen antes, o elija otra cantidad de participaciones.

# Moving the shares of someone who died in a way only the holder could
error-shares-in-succession = Estas participaciones están en sucesión: quien las tenía falleció.
    .safe = No cambió nada.
    .do = Páselas a quienes heredan, o devuélvalas.

# Passing shares to heirs while their holder lives
error-shares-still-lives = Hasta ese día no consta un fallecimiento, así que nada pasa a quienes heredan.
    .safe = No cambió nada.
    .do = Anote antes el fallecimiento, o ceda las participaciones como entre personas vivas.

# Passing shares to heirs whose parts make more than the whole, or to nobody
error-shares-heirs-parts = Las partes de quienes heredan no suman un entero.
    .safe = No cambió nada.
    .do = Anote a quienes heredan, y revise que sus partes sumen uno.

# Leaving while some shares have no place, or have two. $placed of $held shares of $class have one
error-shares-unplaced = { $placed } de { $held } participaciones de { $class } tienen destino.
    .safe = No cambió nada.
    .do = Diga de cada participación qué se hará con ella.

# Shares of a leaver are to pass to someone, and nobody is chosen. $class is the class
error-shares-nobody-named = No se eligió quién recibe las participaciones de { $class }.
    .safe = No cambió nada.
    .do = Elija quién las recibe.

# A field that must not be empty
error-text-empty = Este campo está vacío.
    .safe = No cambió nada.
    .do = Escriba algo en él.

# A text longer than the file takes. $most is the largest number of characters
error-text-too-long = Este texto tiene más de { $most } caracteres.
    .safe = No cambió nada.
    .do = Acórtelo.

# A text with a control character in it, mostly pasted
error-text-control = Este texto contiene un carácter que no se ve ni se imprime.
    .safe = No cambió nada.
    .do = Escríbalo a mano en lugar de pegarlo.

# A text with an invisible mark that turns the direction of writing
error-text-direction = Este texto contiene una marca invisible que puede disfrazar un nombre.
    .safe = No cambió nada.
    .do = Escríbalo a mano en lugar de pegarlo.

# An import not done because rows need a decision. $errors and $doubts count rows
error-import-held-back =
    { $errors ->
        [0] Ninguna fila está mal
        [one] Una fila está mal
       *[other] { $errors } filas están mal
    }, { $doubts ->
        [0] ninguna tiene dudas
        [one] una tiene dudas
       *[other] { $doubts } tienen dudas
    }; por eso la tabla quedó en espera.
    .safe = No cambió nada.
    .do = Corrija la tabla, o traiga las filas buenas y guarde las demás en un archivo.

# An import stopped by hand
error-import-stopped = Se detuvo la importación.
    .safe = No cambió nada.
    .do = Empiece de nuevo cuando quiera.

# Importing a table without rows
error-table-empty = Esta tabla no tiene filas.
    .safe = No cambió nada.
    .do = Revise que sea el archivo y la hoja correctos.

# Importing a table beyond what Minga reads
error-table-too-large = Esta tabla es más grande de lo que Minga lee.
    .safe = No cambió nada.
    .do = Divídala en varias tablas y tráigalas una tras otra.

# Importing a file that is no table. $file is its name
error-table-not-a-table = { $file } no puede leerse como una tabla.
    .safe = No cambió nada.
    .do = Guárdelo como CSV, XLSX u ODS e intente de nuevo.

# A backup that could not be made or did not check out. $detail is what the system said
error-backup-failed = No se pudo hacer el respaldo: { $detail }.
    .safe = Su archivo está guardado y en orden; solo falta la copia.
    .do = Revise la carpeta o la memoria y haga el respaldo de nuevo.

# A copy on loan that was chosen is the file that is open
error-lending-itself = Este es el archivo mismo, no una copia.
    .safe = No se cambió nada.
    .do = Elija la copia que volvió, en su memoria o en la carpeta donde la guardó.

# A copy on loan that has no act the file does not have
error-lending-nothing-new = Esta copia no trae nada que su archivo no tenga.
    .safe = Su archivo está como antes.
    .do = Si se trabajó en la otra computadora, busque allí una copia más nueva.

# Both copies were written in. $ours counts the acts here, $theirs those of the copy
error-lending-parted-ways = Se trabajó en las dos computadoras: { $ours } actos aquí y { $theirs } allá que la otra copia no conoce.
    .safe = Las dos copias están enteras, y no se cambió nada.
    .do = Lea ambas listas, quédese con la copia que tiene más trabajo y anote de nuevo los pocos actos de la otra.

# A backup that could not be put back. $detail is what the system said
error-restore-failed = No se pudo reponer el respaldo: { $detail }.
    .safe = Su archivo está como antes.
    .do = Pruebe con otro respaldo.

# Anything the disk or the system refused. $detail is what the system said
error-io = La computadora se negó a leer o escribir: { $detail }.
    .safe = No se perdió nada: lo guardado sigue guardado.
    .do = Revise el disco o la memoria e intente de nuevo.

# Beside a printed paper, when a name has a sign no font has. $characters lists the signs
error-print-no-glyph = Ninguna letra de imprenta tiene estos signos: { $characters }. El papel muestra ? en su lugar.
    .safe = Los nombres del registro siguen como se escribieron.
    .do = Escriba el nombre también con letras que existan e imprima de nuevo.

# Importación de un libro .xls antiguo
error-table-old-workbook = Es un libro de Excel de la clase antigua (.xls), o uno con contraseña.
    .safe = Nada ha cambiado.
    .do = Ábralo en una hoja de cálculo, guárdelo como .xlsx u .ods sin contraseña y vuelva a intentarlo.

# Importación de un libro con contraseña
error-table-locked = Este libro tiene contraseña.
    .safe = Nada ha cambiado.
    .do = Guárdelo sin contraseña y vuelva a intentarlo.

# Importación de una hoja que no está en el libro
error-table-no-such-sheet = El libro no tiene una hoja con ese nombre.
    .safe = Nada ha cambiado.
    .do = Elija otra hoja.

# Importación de una tabla dañada
error-table-unreadable = Esta tabla no se puede leer.
    .safe = Nada ha cambiado.
    .do = Ábrala en una hoja de cálculo, guárdela de nuevo y vuelva a intentarlo.

# El mapa nombra una columna que la tabla no tiene
error-import-no-such-column = El mapa nombra una columna que esta tabla no tiene.
    .safe = Nada ha cambiado.
    .do = Mire las cabezas de la tabla y corrija el mapa.

# Ninguna columna dice de quién es la fila
error-import-nobody-named = Ninguna columna dice el nombre, el número ni el documento.
    .safe = Nada ha cambiado.
    .do = Diga qué columna tiene los nombres.

# Dos columnas se toman por lo mismo
error-import-column-twice = Dos columnas se toman por lo mismo.
    .safe = Nada ha cambiado.
    .do = Deje fuera una de ellas, o diga qué contiene.

# Un archivo de mapa que no se puede leer
error-import-map = El mapa no se puede leer: { $detail }
    .safe = Nada ha cambiado.
    .do = Corrija el archivo del mapa y vuelva a intentarlo.

# Una moneda que no son tres letras
error-not-a-currency = { $text } no es una moneda.
    .safe = No se ha hecho nada.
    .do = Use sus tres letras, como USD, EUR o BRL.

# Un importe que no se puede leer
error-not-an-amount = { $text } no es un importe de dinero.
    .safe = Nada ha cambiado.
    .do = Escríbalo con punto para los decimales, como 50.00.

# Un acto antes de que se diga quién está al teclado
error-nobody-seated = Nadie ha dicho quién está al teclado.
    .safe = Nada ha cambiado.
    .do = Elija su nombre al pie de la barra lateral y vuelva a intentarlo.

# Una página pregunta por una cooperativa ya cerrada
error-no-coop = No hay ninguna cooperativa abierta.
    .safe = Lo guardado sigue guardado.
    .do = Vuelva a abrir la cooperativa.

# Papeletas: se escribió un número que no tiene nadie. $number como se escribió
error-no-such-number = No hay integrante con el número { $number }.
    .safe = Nada cambió.
    .do = Mire el número de la papeleta; el nombre aparece al lado cuando es el correcto.

# Un día que no se puede leer
error-not-a-date = { $text } no es un día del calendario.
    .safe = Nada ha cambiado.
    .do = Mire el día, el mes y el año.

# Una hora del día que no se puede leer. $text como se escribió
error-not-a-time = { $text } no es una hora del día.
    .safe = Nada ha cambiado.
    .do = Escríbala como 08:30.

# Un papel que no se pudo dibujar
error-print-failed = El papel no se pudo hacer: { $detail }.
    .safe = Nada se imprimió y nada ha cambiado.
    .do = Copie los detalles y envíelos a quien cuida de Minga en su cooperativa.

# Una lista no se pudo escribir como hoja de cálculo. $detail está en palabras del programa
error-export-failed = La lista no se pudo escribir: { $detail }.
    .safe = No se escribió ningún archivo y nada ha cambiado.
    .do = Elija otro tipo de archivo, o menos columnas.

# Un fallo del propio programa
error-internal = Algo en Minga no funcionó.
    .safe = Lo guardado sigue guardado; nada quedó a medias.
    .do = Vuelva a intentarlo. Si se repite, copie los detalles y envíelos a quien cuida de Minga en su cooperativa.

# After checking the file. SQLite's own check. $what is in its words
error-finding-database = La base de datos misma está dañada: { $what }.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A row that points nowhere. $table names the table
error-finding-reference = Una fila de la tabla { $table } señala a otra que no está.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A gap in the chain. $act is the act's number, as text
error-finding-act-missing = Falta el acto { $act } en la cadena.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. The changes of an act were altered. $act is its number, as text
error-finding-changeset = Lo que cambió el acto { $act } no es lo que se selló.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. The words, moment or signer of an act were altered. $act is its number, as text
error-finding-seal = El acto { $act } no concuerda con su sello: se cambiaron sus palabras, su momento o su firma.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. An act not sealed to the one before. $act is its number, as text
error-finding-link = El acto { $act } no sigue al acto anterior.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. Time goes backwards. $act is the act's number, as text
error-finding-moment = El acto { $act } tiene una fecha anterior a la del acto que le precede.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. An act that does not fit when all are done again. $act is its number, $what says what stopped it
error-finding-replay = El acto { $act } no se puede repetir desde el comienzo: { $what }.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A table with other columns. $table names it
error-finding-schema = La tabla { $table } no es como la hace Minga.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A row someone put in. $table names the table, $row the row
error-finding-row-added = La tabla { $table } tiene una fila que ningún acto hizo: { $row }.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A row someone took out. $table names the table, $row the row
error-finding-row-missing = Una fila que hizo un acto ya no está en la tabla { $table }: { $row }.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A value someone changed. $table names the table, $column the column, $row the row
error-finding-value = En la tabla { $table }, el valor de { $column } de { $row } no lo escribió ningún acto.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. Names or contacts someone changed. $row names whose, $act the act that wrote them
error-finding-personal-changed = Los datos personales de { $row } no son los que escribió el acto { $act }.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. Names or contacts that are gone. $row names whose, $act the act that wrote them
error-finding-personal-missing = Los datos personales de { $row } que escribió el acto { $act } ya no están, y ningún acto los borró.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. Names or contacts nobody wrote. $row names whose
error-finding-personal-added = Se guardan datos personales de { $row } que ningún acto escribió.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. The end of the chain is gone. $known_by is a backup or a paper, $act the act it knows
error-finding-tail-cut = { $known_by } conoce el acto { $act }, que el archivo ya no tiene: se cortó el final de la historia.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. The chain is another one. $known_by is a backup or a paper, $act the act it knows
error-finding-rewritten = { $known_by } recuerda otro sello del acto { $act }: la historia se escribió de nuevo.
    .safe = El archivo quedó como está y los respaldos están intactos.
    .do = Abra al lado el respaldo bueno más reciente y compare; si nadie puede explicarlo, vuelva a ese respaldo.

# After checking the file. A backup beside the file that cannot be read. $known_by is its name
error-finding-backup = El respaldo { $known_by } no se puede leer o no está entero.
    .safe = El archivo mismo no sufre por esto.
    .do = Haga un respaldo nuevo y guarde aparte el viejo.

# Una carta a muchas personas que no cabe en una página ni con letra pequeña. $name es la primera con quien no cabe
error-letter-too-long = La carta para { $name } no cabe en una página.
    .safe = No se imprimió nada.
    .do = Acorte el texto.
# Una carta con un espacio que nadie conoce. $asked es la palabra entre llaves; $known, la lista de las que se pueden llenar
error-letter-blank = La carta pide «{ $asked }», y eso no se puede llenar.
    .safe = No se imprimió nada.
    .do = Use una de estas: { $known }.
# Un certificado de quien no tiene participaciones en ese día. $number es el número de integrante, como texto
error-certificate-no-shares = La persona integrante n.º { $number } no tiene participaciones en ese día, así que no hay qué certificar.
    .safe = No se imprimió nada.
    .do = Imprímalo con un día en que las tenga, o imprima la hoja de integrante.

# Un bien común que no está
error-no-such-asset = Ese bien común ya no está.
    .safe = No cambió nada.
    .do = Vuelve a la lista de bienes comunes y elige de nuevo.

# Dos bienes comunes con el mismo nombre
error-asset-named = Ya hay un bien común que se llama { $name }.
    .safe = No cambió nada.
    .do = Elige otro nombre, o abre el que ya está.

# Bienes comunes en círculo
error-asset-part-of-itself = Un bien común no puede ser parte de sí mismo.
    .safe = No cambió nada.
    .do = Elige otra cosa de la que sea parte.

# El último día de un bien común antes del primero. $day es el primero
error-asset-backwards = Se tiene en común desde el { $day }, después de ese día.
    .safe = No cambió nada.
    .do = Elige un día posterior.

# Trabajo, dinero o cuidado en un día en que no se tiene
error-asset-not-held = El { $day } no es un bien común.
    .safe = No cambió nada.
    .do = Elige un día en que lo sea, o cambia desde cuándo lo es.

# Se cierra un bien común antes que una parte. $name es la parte
error-asset-holds-parts = { $name } es parte y dura más.
    .safe = No cambió nada.
    .do = Cierra primero sus partes, o elige un día posterior.

# Se cierra un bien común antes de una minga convocada
error-asset-day-called = Hay una minga convocada para el { $day }.
    .safe = No cambió nada.
    .do = Suspéndela primero, o elige un último día posterior.

# Dinero para un bien común sin monto
error-flow-no-amount = Falta el monto.
    .safe = No se anotó nada.
    .do = Escribe cuánto entró o se gastó.

# Un apunte de dinero anulado dos veces
error-flow-taken-back = Ese apunte ya se anuló.
    .safe = Queda como está.
    .do = Anota el monto correcto como apunte nuevo.

# Una minga que no está
error-no-such-work-day = Esa minga ya no está.
    .safe = No cambió nada.
    .do = Vuelve al calendario y elige de nuevo.

# Una minga con las horas al revés
error-work-day-backwards = La minga terminaría antes de empezar.
    .safe = No cambió nada.
    .do = Elige un final posterior al comienzo, el mismo día.

# Una minga sin lugares
error-work-day-no-places = No habría lugar para nadie.
    .safe = No cambió nada.
    .do = Escribe uno o más lugares, o déjalo vacío si puede venir quien quiera.

# Se escribe en la lista de una minga cerrada
error-work-day-closed = La minga está cerrada, y sus horas esperan confirmación.
    .safe = Su lista queda como está.
    .do = Deshaz primero el cierre en la historia, o anota las horas a mano.

# Se escribe en la lista de una minga suspendida
error-work-day-called-off = La minga se suspendió.
    .safe = Su lista queda como está.
    .do = Deshaz la suspensión en la historia, o convoca otro día.

# Se suspende o se mueve una minga donde ya hay gente
error-work-day-people-came = Ya se anotó a personas que vinieron.
    .safe = La minga queda como se convocó.
    .do = Bórralas primero de la lista, o cierra la minga.

# Se cierra una minga sin nadie
error-work-day-nobody-came = No se anotó a nadie, así que no hay horas que confirmar.
    .safe = La minga sigue abierta.
    .do = Anota quién vino, o suspende la minga.

# Asistencia antes del día
error-work-day-ahead = La minga es recién el { $day }.
    .safe = No se anotó nada.
    .do = Hasta entonces apunta a quien quiera venir; el día mismo anota quién vino.

# Una minga que se repite hasta demasiado pronto
error-repeat-never-again = Hasta ese día no se repetiría.
    .safe = No se convocó nada.
    .do = Elige un día posterior, o convoca una sola.

# Una minga que se repite demasiado
error-repeat-too-many = Sería más que un año de semanas.
    .safe = No se convocó nada.
    .do = Elige un último día anterior; más tarde se pueden convocar más.

# Alguien se apunta por segunda vez
error-sign-up-twice = { $name } ya consta en la lista.
    .safe = La lista queda como está.
    .do = Elige a otra persona.

# Se borra a alguien que no está en la lista
error-sign-up-not-there = { $name } no consta en la lista.
    .safe = La lista queda como está.
    .do = Elige a alguien que conste.

# Alguien se apunta después del día
error-sign-up-over = La minga ya pasó: fue el { $day }.
    .safe = La lista queda como está.
    .do = Si { $name } vino, anótalo como asistencia.

# Se anota a alguien por segunda vez
error-attend-already = { $name } ya consta como presente.
    .safe = La lista queda como está.
    .do = Escribe el número siguiente.

# Se va alguien que no está
error-attend-not-here = { $name } no consta como presente.
    .safe = La lista queda como está.
    .do = Anota primero que { $name } vino.

# Llegar después del final, o irse antes de llegar
error-attend-beyond-times = Esa hora no cabe en la minga, o no va con la hora en que llegó { $name }.
    .safe = La lista queda como está.
    .do = Escribe una hora entre la llegada y el final.

# Se dispensa a quien no consta como falta en una minga cerrada
error-attend-not-missed = { $name } no consta como falta en este día.
    .safe = La lista queda como está.
    .do = Mire la lista del día.

# Se dispensa a alguien a quien se le pidió una multa por eso
error-attend-fined = A { $name } se le pidió una multa por faltar este día.
    .safe = La lista y la multa quedan como están.
    .do = Deshaga primero la multa; lo que se haya pagado hay que devolverlo.

# Una línea de la hoja firmada: $text es lo que se escribió de las horas, lo demás las horas del día
error-sheet-line = «{ $text }» no cabe en un día de { $begins } a { $ends }.
    .safe = No se anotó a nadie.
    .do = Escríbalo así: 190 8:30 11:00; o solo las horas: 190 3h.

# En la entrada de una minga: lo leído o escrito no es el código de un carné
error-card-unknown = Este no es el código de un carné.
    .safe = No se anotó a nadie.
    .do = Léelo otra vez, o escribe el número o el nombre.
# En la entrada de una minga: el carné tiene una forma que imprime un Minga más nuevo
error-card-newer = Este carné lo imprimió un Minga más nuevo.
    .safe = No se anotó a nadie.
    .do = Escribe el número o el nombre.
# En la entrada de una minga: el carné es de otra cooperativa, o se escribió mal
error-card-not-ours = Este carné no es de esta cooperativa.
    .safe = No se anotó a nadie.
    .do = Léelo otra vez, o escribe el número o el nombre.
# Asked about work entered for a day before its member joined
error-work-before-joining = El ingreso fue el { $date }, después de este día.
    .safe = No se escribió nada.
    .do = Revise el día y el número; si es así, dígalo.

# Asked about work entered for a day after its member left
error-work-after-leaving = La salida fue el { $date }, antes de este día.
    .safe = No se escribió nada.
    .do = Revise el día y el número; si es así, dígalo.

# Asked about work on an asset before it was held or after it was given up. $date is its first or its last day
error-work-closed-asset = Ese día no era un bien común: { $date }.
    .safe = No se escribió nada.
    .do = Revise el día y en qué se trabajó.

# Asked about an entry that repeats another
error-work-twice = Ya está: la misma persona, el mismo día, bien y horas.
    .safe = No se escribió nada.
    .do = Si fueron dos, dígalo; si no, déjelo.

# Asked about work that, with the rest of its day, is more than a day has. $units is the sum
error-work-full-day = Con esto serían { $units } en un solo día.
    .safe = No se escribió nada.
    .do = Revise las horas y el día.

# Refusing work of a day that has not come
error-work-ahead = El { $date } aún no llega.
    .safe = No se escribió nada.
    .do = Regístrelo cuando esté hecho.

# Refusing a quantity of nothing or far too much
error-work-no-units = No hay horas.
    .safe = No se escribió nada.
    .do = Escriba cuánto fue: 2:30, 2,5 o 150 min.

# Refusing an entry of more than 24 hours. $units is what was written
error-work-beyond-a-day = { $units } es más de lo que tiene un día.
    .safe = No se escribió nada.
    .do = Registre cada día por separado.

# Refusing what was typed where hours or sessions are asked
error-not-hours = «{ $text }» no es una cantidad que se entienda.
    .safe = No se escribió nada.
    .do = Escriba las horas como 4:30, 4,5, 4h30 o 270 min, y las sesiones como un número entero.

# Refusing what was typed as the hours of one day
error-beyond-a-day = «{ $text }» es más de lo que tiene un día.
    .safe = No se escribió nada.
    .do = Corríjalo, o anote cada día por separado.

# Refusing work done by someone the policy does not let
error-work-not-let = Las reglas no dejan que esta persona trabaje en lugar de la otra.
    .safe = No se escribió nada.
    .do = Anótelo a quien lo hizo, si es parte de la cooperativa.

# Refusing to approve one's own work
error-work-own = Es su propio trabajo: lo aprueba otra persona.
    .safe = No se escribió nada.
    .do = Déjelo a otra persona de la oficina.

# Refusing an approval that the policy leaves to stewards
error-work-not-steward = Esto solo lo aprueba quien cuida de ese bien.
    .safe = No se escribió nada.
    .do = Pídalo a quien cuida del bien, o cambie las reglas.

# Refusing to answer work twice
error-work-not-waiting = Esto ya no espera su respuesta.
    .safe = No se escribió nada.
    .do = Mírelo otra vez.

# Refusing to agree twice to work that more than one has to agree to
error-work-agreed = Usted ya lo confirmó: falta que otra persona también lo confirme.
    .safe = No se escribió nada.
    .do = Déjelo a otra persona de la oficina.

# Refusing sessions that cannot be read. $text is what was typed
error-not-sessions = «{ $text }» no es un número entero de sesiones.
    .safe = No se escribió nada.
    .do = Escriba cuántas: 1, 2.

# Refusing to take back what was taken back or declined
error-work-nothing-to-reverse = No hay nada que anular.
    .safe = No se escribió nada.
    .do = Mírelo otra vez.

# Refusing a policy. $field is the field as a policy file names it
error-policy-out-of-bounds = Un valor de estas reglas está fuera de sus límites: { $field }.
    .safe = No se escribió nada.
    .do = Corríjalo.

# Refusing a policy that counts in another unit than those of other classes
error-policy-other-unit = Otra clase cuenta de otro modo: las horas no son sesiones.
    .safe = No se escribió nada.
    .do = Fíjelo para todas las clases a la vez.

# Refusing rules that add up with those of another class, for another period
error-policy-other-period = Lo que piden varias clases se suma, y a otra clase se le pide para otro período: las horas de un mes no son las de un año.
    .safe = No se escribió nada.
    .do = Elija el mismo período, o que valga lo que pide la clase que más pide.

# Refusing a waiver of nothing or of more than all
error-waiver-percent = Una dispensa va de 1 a 100 por ciento.
    .safe = No se escribió nada.
    .do = Corríjalo.

# Refusing a gift the policy does not let
error-gift-not-let = Las reglas no dejan pasar horas así.
    .safe = No se escribió nada.
    .do = Mire las reglas de la clase.

# Refusing to give more than the pool holds, or to undo a gift it has given on. $units is what it holds
error-gift-pool-holds = El fondo de horas tiene { $units }.
    .safe = No se escribió nada.
    .do = Dé menos, o llene antes el fondo.

# Refusing to pass on more hours than the giver has, and to take back those that were passed on again
error-gift-to-give = Hay { $units } para dar: lo hecho, recibido y traído de antes que no se ha pasado todavía.
    .safe = No se escribió nada.
    .do = Dé menos, o apruebe antes el trabajo.

# Refusing to take work back, or its approval, whose hours were given to another member since; also where a gift is
# undone that was passed on. $giver and $taker are members, $units what was given, $date when
error-work-passed-on = { $giver } dio { $units } a { $taker } el { $date }, y sin esto no las habría tenido.
    .safe = No se escribió nada.
    .do = Revierta primero esas horas, en la página de horas de { $giver }, y vuelva a intentarlo.

# The same, given to the pool of solidarity
error-work-passed-to-pool = { $giver } dio { $units } al fondo de horas el { $date }, y sin esto no las habría tenido.
    .safe = No se escribió nada.
    .do = Revierta primero esas horas, en la página de horas de { $giver }, y vuelva a intentarlo.

# Refusing a buy-out without a rate
error-buy-out-no-rate = Las reglas no tienen tarifa para pagar en lugar de trabajar.
    .safe = No se escribió nada.
    .do = Fije antes la tarifa que decidió la asamblea.

# Refusing a buy-out beyond its cap. $units is what is left
error-buy-out-left = En este período se pueden pagar todavía { $units }.
    .safe = No se escribió nada.
    .do = Bájelo.

# Refusing a fine for a session that was not missed, was fined already, or costs nothing
error-fine-nothing = No hay nada que multar.
    .safe = No se escribió nada.
    .do = Mire la asistencia y las reglas.

# Refusing to take somebody off the list of a work day who was fined for it
error-fine-asked = Por esta jornada se pidió una multa.
    .safe = No se escribió nada.
    .do = Anote que vino o que avisó: lo que no se ha pagado de la multa se va con eso.

# Refusing to settle a fine with work
error-fine-not-worked-off = Esta multa no se puede saldar con eso.
    .safe = No se escribió nada.
    .do = Elija trabajo aprobado de la misma persona, tan largo como lo que faltó y no de antes, o cobre la multa.

# Refusing to credit hours as shares
error-credit-no-share = Las horas todavía no alcanzan para una aportación entera.
    .safe = No se escribió nada.
    .do = Espera más horas; nada de ellas se pierde.

# Refusing a table of hours whose heads are not understood
error-import-hours-heads = No se encuentran columnas de día, persona y horas.
    .safe = No se escribió nada.
    .do = Nombra las columnas: Fecha, Socio, Horas.

# Refusing a table of balances whose heads are not understood
error-import-balances-heads = No se encuentran columnas de integrante y de saldo.
    .safe = No se escribió nada.
    .do = Nombre las columnas: Socio, Saldo.
