### Qué es alguien en un día: en listas, filtros, la ficha y las notas del registro.

# Pidió ingresar y aún no se admite
status-applicant = pidió ingresar
# Con ingreso a prueba
status-probation = a prueba
# Forma parte, en al menos una clase
status-member = integrante
# Ausente con licencia
status-on-leave = con licencia
# Con derechos suspendidos
status-suspended = en suspenso
# Formó parte y salió
status-former = ya salió
# Consta en el registro, sin clase todavía
status-not-yet = aún sin clase
