### Ajustes.

# Título de la página
settings-title = Ajustes

# Encabezado
settings-coop = La cooperativa

# Botón bajo el nombre y el idioma de los papeles
settings-save = Guardar

# Encabezado
settings-window = Esta ventana

# Rótulo
settings-theme = Claro u oscuro

# Una opción
settings-theme-auto = Como la computadora

# Una opción
settings-theme-light = Claro

# Una opción
settings-theme-dark = Oscuro

# Encabezado
settings-classes = Clases

# Título de una columna
settings-class-members = Integrantes

# Título de una columna
settings-class-par = Una participación, { $currency }

# Encabezado
settings-file = El archivo

# Rótulo
settings-file-name = Nombre

# Rótulo
settings-currency = Moneda

# Rótulo
settings-version = Minga

# Botón: vuelve a la primera pantalla
settings-close = Cerrar esta cooperativa
