### Clases: nombres con que empieza una cooperativa (concuerdan con «personas»), y qué pasa con las
### participaciones al salir.

# Nombre de la clase que funda, en la muestra y en una cooperativa nueva
class-preset-founders = Fundadoras
# Nombre de la clase que trabaja, en la muestra y en una cooperativa nueva
class-preset-workers = Trabajadoras
# Nombre de la clase que usa, en la muestra y en una cooperativa nueva
class-preset-users = Usuarias
# Nombre de la clase que aporta dinero, en la muestra y en una cooperativa nueva
class-preset-funders = Aportantes
# Nombre de la única clase de una cooperativa que trae una tabla sin clases
class-preset-members = Integrantes

# En el certificado: qué pasa con las participaciones al salir
class-exit-bought-back = Al salir, la cooperativa las devuelve.
# En el certificado: qué pasa con las participaciones al salir
class-exit-gifted = Al salir, quedan en la cooperativa como donación.
# En el certificado: qué pasa con las participaciones al salir
class-exit-transferred = Al salir, pasan a otra persona integrante.
# En el certificado: qué pasa con las participaciones al salir
class-exit-cancelled = Al salir, se anulan sin pago.
# En el certificado: si las participaciones pueden pasar a otra persona
class-transferable = Pueden pasar a otra persona integrante.
# En el certificado: si las participaciones pueden pasar a otra persona
class-not-transferable = No pueden pasar a nadie más.
# En el certificado: cuándo pueden retirarse las participaciones
class-redeemable = { $years ->
    [0] Pueden retirarse.
    [one] Pueden retirarse después de un año.
   *[other] Pueden retirarse después de { $years } años.
}
# En el certificado: las participaciones no pueden retirarse
class-not-withdrawable = No pueden retirarse.
