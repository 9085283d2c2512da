### Por qué se duda de una fila importada o no se toma: junto a la fila en la revisión, en el archivo de
### filas apartadas y en lo que responde `minga import`. Los valores van como se escribieron.
### Un mensaje por línea y solo inserciones simples.

## The line as a whole

# Import, check: a quote that opens in $column and does not close on its line
import-reason-quote-not-closed = Aquí se abren unas comillas que no se cierran en esta línea.

# Import, check: a line of $cells cells under $heads heads
import-reason-more-cells = Esta línea tiene { $cells } celdas y la tabla { $heads } columnas.

# Import, check: a line of $cells cells under $heads heads
import-reason-cells-missing = Esta línea termina tras { $cells } de { $heads } celdas.

# Import, check: a movement that waits, because line $with of the same member cannot be read
import-reason-held-with-line = Espera a la línea { $with }, que trata de la misma persona y no se puede leer.

# Import, check: a movement that waits, because line $with of the same member is doubted
import-reason-doubted-with-line = Entra o se queda con la línea { $with }, que trata de la misma persona.

## Text

# Import, check: a control character inside $column
import-reason-control-character = Esta celda contiene un carácter de control invisible.

# Import, check: an invisible mark that turns the direction of writing
import-reason-direction-mark = Esta celda contiene una marca invisible que invierte la escritura y puede disfrazar un nombre.

# Import, check: a text of more than $limit characters
import-reason-too-long = Este texto pasa de { $limit } caracteres.

# Import, check: a letter that could not be read in the chosen encoding
import-reason-unreadable-character = Una letra de «{ $value }» no se puede leer con esta codificación.

# Import, check: a row without a name
import-reason-no-name = Falta el nombre.

## Dates

# Import, check: a cell of dates that holds something else
import-reason-not-a-date = «{ $value }» no es una fecha.

# Import, check: a day the calendar does not have
import-reason-no-such-date = { $value } no existe en el calendario.

# Import, check: a row without the day of joining, or of the movement
import-reason-no-date = Falta la fecha.

# Import, check: shares dated ahead of today
import-reason-in-the-future = { $value } está en el futuro: los certificados se mueven en un día ya llegado.

# Import, check: a day of leaving ($value) before the day of joining ($joined)
import-reason-left-before-joining = Sale el { $value }, antes de ingresar el { $joined }.

# Import, check: a date of birth after today or after joining
import-reason-born-too-late = Nace el { $value }, demasiado tarde para haber ingresado.

# Import, check: a date like 03/04/2013 where nothing tells day from month; $read is how it would be taken
import-reason-date-order-unclear = { $value } puede llevar primero el día o el mes. Se tomaría como { $read }.

# Import, check: a bare number in a column of dates, taken as a spreadsheet's count of days
import-reason-date-as-number = { $value } es un número, no una fecha. Como cuenta los días una hoja de cálculo sería { $read }.

# Import, check: a member who joins on a day ahead
import-reason-joins-later = Ingresa el { $value }, un día por venir.

# Import, check: a member who leaves on a day ahead
import-reason-leaves-later = Sale el { $value }, un día por venir.

## Numbers and money

# Import, check: a cell of money that holds something else
import-reason-not-an-amount = «{ $value }» no es un importe como los escribe esta tabla.

# Import, check: a cell of shares that holds something else
import-reason-not-a-number = «{ $value }» no es un número.

# Import, check: a number beyond what a file holds
import-reason-number-too-large = { $value } es demasiado grande.

# Import, check: an amount with more decimals than the currency has
import-reason-too-fine = { $value } tiene más decimales que la moneda.

# Import, check: a number of shares below zero
import-reason-units-below-zero = { $value } certificados son menos que ninguno.

# Import, check: a number of shares with decimals
import-reason-units-not-whole = Los certificados son enteros y { $value } no lo es.

# Import, check: money below zero
import-reason-paid-below-zero = { $value } pagado es menos que nada.

# Import, check: money paid by someone without shares
import-reason-paid-without-shares = Consta un pago de { $value }, pero ningún certificado.

# Import, check: a movement without a number of shares
import-reason-no-units = El número de certificados falta o es cero.

# Import, check: shares whose worth neither the table nor the map tells
import-reason-no-par = Nada dice cuánto vale un certificado. Indica el valor nominal en Columnas.

# Import, check: a number like 1.250 where nothing tells thousands from decimals; $read is how it would be taken
import-reason-thousands-unclear = { $value } puede llevar miles o decimales. Se tomaría como { $read }.

# Import, check: an amount with the sign of another currency ($currency)
import-reason-other-currency = { $value } está en { $currency }, no en la moneda de la cooperativa.

# Import, check: more money than the shares are worth at par; each would be worth $each
import-reason-paid-over-par = { $value } es más de lo que valen los certificados ({ $worth }). Cada uno contaría como { $each }.

# Import, check: more money than the shares are worth ($worth)
import-reason-overpaid = { $value } es más de lo que valen los certificados ({ $worth }).

# Import, check: money that does not make whole shares of $par; the last would be partly paid
import-reason-not-whole-shares = { $value } no da certificados enteros de { $par }. El último quedaría pagado en parte.

# Import, check: a movement after which the member would hold less than nothing
import-reason-holding-below-zero = Ese día no se tienen tantos certificados.

## Classes and movements

# Import, check: a row without a class
import-reason-no-class = Falta la clase.

# Import, check: a class that only this row of the table names
import-reason-lone-class = Solo esta fila nombra la clase «{ $class }».

# Import, check: a word for a share movement that is not known
import-reason-unknown-operation = «{ $value }» no es un movimiento conocido. El signo dice si los certificados entran o salen.

# Import, check: a movement whose sign speaks against its word
import-reason-sign-against-operation = «{ $value }» hace entrar certificados, pero su número es menor que cero.

# Import, check: a word for person or organisation that is not known
import-reason-unknown-kind = «{ $value }» no dice si es persona u organización. Entraría como persona.

## Rows of the table among themselves

# Import, check: a member on a second row with something else; line $with is the first
import-reason-member-again = La misma persona que en la línea { $with }, con algo distinto. Se sumarían su clase y sus certificados.

# Import, check: the number of someone else on line $with
import-reason-number-repeated = La línea { $with } también tiene el número { $value }. Esta fila recibiría el siguiente número libre.

# Import, check: the document of someone else on line $with
import-reason-document-repeated = La línea { $with } también tiene el documento { $value }.

# Import, check: the name of line $with, perhaps someone else
import-reason-name-repeated = La línea { $with } también lleva el nombre { $value }. Esta fila entraría como otra persona.

# Import, check: another name under the number of line $with
import-reason-name-differs = La línea { $with } llama a esta persona { $known }, no { $value }.

## Against the register

# Import, check: a number that belongs to another member, $known
import-reason-number-of-another = El número { $value } es de { $known }. Esta fila entraría como alguien nuevo, con el siguiente número libre.

# Import, check: number and document belong to two members
import-reason-number-against-document = El número es de { $known } y el documento { $value } de { $other }. Se tomaría como { $taken }.

# Import, check: a known member under another number
import-reason-number-differs = { $known } tiene aquí el número { $number }, no { $value }. El número se quedaría.

# Import, check: a name that a member with another number has
import-reason-name-known = El número { $number } también lleva el nombre { $value }. Esta fila entraría como alguien nuevo.

# Import, check: a document that a member with another name has
import-reason-document-known = El documento { $value } es de { $known }. Esta fila entraría como alguien nuevo.

# Import, check: a name that several members have, with nothing to tell them apart
import-reason-name-shared = Varias personas se llaman { $value }. Esta fila entraría como alguien nuevo.

# Import, check: another day of joining than the register has
import-reason-joined-differs = Ingresa el { $value }; el registro tiene { $known }, que se quedaría.

# Import, check: another day of leaving than the register has
import-reason-left-differs = Sale el { $value }; el registro tiene { $known }, que se quedaría.

# Import, check: no day of leaving, though the register has one
import-reason-has-left = En el registro esta persona salió el { $known }, y así se quedaría.

# Import, check: a class that the register does not have for this member
import-reason-class-added = En el registro esta persona no está en «{ $class }». Empezaría hoy.

# Import, check: a class of the register that the row does not name
import-reason-class-gone = En el registro esta persona está también en «{ $class }». Terminaría hoy.

# Import, check: fewer shares or less money than the register has
import-reason-holding-fell = El registro tiene { $known }. La diferencia se anotaría hoy.

# Import, check: more shares than the register has, though some have gone out since
import-reason-holding-grew = El registro tiene { $known } y desde entonces salieron certificados. La diferencia se anotaría hoy.
