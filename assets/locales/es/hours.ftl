### Horas para los comunes: cantidades, y por qué un saldo es el que es.

# Las jornadas como cantidad: «3 jornadas». $units las cuenta; $shown es la cuenta escrita, con su signo
hours-sessions =
    { $units ->
        [one] { $shown } jornada
       *[other] { $shown } jornadas
    }

# Título de una línea del saldo: del período anterior
hours-what-carried = Viene de antes
# Título de una línea del saldo: lo que piden las reglas de una clase
hours-what-asked = Se pide
# Título de una línea del saldo: no se pide por los días fuera de la clase
hours-what-part-time = No se pide
# Título de una línea del saldo: dispensado
hours-what-waived = Dispensa
# Título de una línea del saldo: congelado
hours-what-frozen = Congelado
# Título de una línea del saldo: trabajo hecho y aprobado
hours-what-done = Hecho
# Título de una línea del saldo: trabajo de otras personas por encima de su parte
hours-what-beyond-others = Más de lo que otras personas pueden hacer
# Título de una línea del saldo: jornadas con asistencia
hours-what-attended = Asistencia
# Título de una línea del saldo: jornadas con excusa
hours-what-excused = Con excusa
# Título de una línea del saldo: jornadas perdidas
hours-what-missed = Faltas
# Título de una línea del saldo: regalos de otras personas
hours-what-received = Recibido
# Título de una línea del saldo: recibido del fondo solidario
hours-what-from-pool = Del fondo solidario
# Título de una línea del saldo: dado a otras personas
hours-what-given = Dado
# Título de una línea del saldo: dado al fondo solidario
hours-what-to-pool = Al fondo solidario
# Título de una línea del saldo: pagado en lugar de trabajado
hours-what-bought-out = Pagado en su lugar
# Título de una línea del saldo: perdonado por la asamblea
hours-what-amnesty = Perdonado
# Título de una línea del saldo: el tope de la deuda
hours-what-debt-cap = No se tiene en contra

# Por qué está una línea del saldo: viene de antes. $day es el último día del período anterior
hours-why-carried = Lo que quedó el { $day }
# Lo mismo, donde hubo un tope. $left es lo que quedó
hours-why-carried-capped = El { $day } quedó { $left }; las reglas no pasan más que esto
# Por qué: se pide por un período entero. $amount por período, $class es la clase
hours-why-asked = { $amount } por { $class }
# Por qué: se pide por una parte del período. $days cuenta los días del $from al $to
hours-why-asked-part =
    { $days ->
        [one] { $amount } por { $class }, un día, el { $from }
       *[other] { $amount } por { $class }, { $days } días, del { $from } al { $to }
    }
# Por qué: no se pide. $days del período no cuentan para $class
hours-why-part-time =
    { $days ->
        [one] Un día no cuenta para { $class }
       *[other] { $days } días no cuentan para { $class }
    }
# Por qué: dispensado. $percent de lo pedido, en $days días; $reason es uno de hours-reason-..
hours-why-waived =
    { $days ->
        [one] { $reason }: { $percent } % en un día
       *[other] { $reason }: { $percent } % en { $days } días
    }
# Por qué: congelado. Se habría pedido $spared
hours-why-frozen = Con este saldo no se carga nada más; no se pidió { $spared }
# Por qué: hecho. $entries cuenta los registros aprobados
hours-why-done =
    { $entries ->
        [one] Un registro aprobado
       *[other] { $entries } registros aprobados
    }
# Por qué: otras personas hicieron más de lo que cuenta. $others es lo que hicieron, $most lo que puede contar
hours-why-beyond-others = Otras personas hicieron { $others }; de eso puede contar { $most }
# Por qué: asistencia. $sessions cuenta las jornadas
hours-why-attended =
    { $sessions ->
        [one] Asistencia a una jornada
       *[other] Asistencia a { $sessions } jornadas
    }
# Por qué: con excusa. $sessions cuenta las jornadas
hours-why-excused =
    { $sessions ->
        [one] Excusa en una jornada
       *[other] Excusa en { $sessions } jornadas
    }
# Por qué: faltas. $sessions cuenta las que pesan
hours-why-missed =
    { $sessions ->
        [one] Falta sin excusa a una jornada
       *[other] Falta sin excusa a { $sessions } jornadas
    }
# Por qué: recibido de otras personas
hours-why-received = Regalo de otras personas
# Por qué: recibido del fondo
hours-why-from-pool = Regalo del fondo solidario
# Por qué: dado a otras personas
hours-why-given = Regalo a otras personas
# Por qué: dado al fondo
hours-why-to-pool = Regalo al fondo solidario
# Por qué: pagado en su lugar
hours-why-bought-out = Pagado al fondo de los comunes según la tarifa de la asamblea
# Por qué: perdonado. $day es el día de la amnistía
hours-why-amnesty = Perdonado por la asamblea el { $day }
# Por qué: el tope de la deuda. $cap es el tope
hours-why-debt-cap = A nadie se le tiene en contra más de { $cap }

# Razón de una dispensa
hours-reason-sick = Enfermedad
# Razón de una dispensa
hours-reason-parental = Un hijo o una hija en la familia
# Razón de una dispensa
hours-reason-care = Cuidado de alguien
# Razón de una dispensa
hours-reason-disability = Discapacidad
# Razón de una dispensa
hours-reason-age = Edad
# Razón de una dispensa
hours-reason-leave = Permiso
# Razón de una dispensa
hours-reason-mourning = Duelo
# Razón de una dispensa
hours-reason-other = Otra razón
