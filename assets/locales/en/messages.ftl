### Texts ready to paste into a message.

# Title of the sheet
message-title = A message to { $name }

# Field
message-about = About

# Choice of the text
message-about-welcome = Welcome

# Choice of the text
message-about-documents = Documents missing

# Choice of the text
message-about-notice = A notice

# Field: the text, to be changed
message-text = Text

# Under the text: where to send it. $channel is how the member would rather be reached, $known "yes" where $address is written down
message-to = { $known ->
    [yes] { $channel ->
        [email] By e-mail: { $address }
        [phone] By telephone: { $address }
        [whatsapp] By WhatsApp: { $address }
        [post] By post: { $address }
        [in-person] In person; otherwise { $address }
       *[none] { $address }
    }
   *[no] No telephone or address is written down.
}

# Button
message-copy = Copy the text

# After that button
message-copied = Copied

# Text to paste, in the member’s language
message-welcome =
    Dear { $name },

    welcome to { $coop }. You are one of us from now on: one member, one vote. Come by any day with your questions.

    { $from }

# Text to paste, in the member’s language
message-documents =
    Dear { $name },

    a copy of your identity document is still missing in our register. Please send a photo of it, or bring it when you come by.

    Thank you,
    { $from }, { $coop }

# Text to paste, in the member’s language
message-notice =
    Dear { $name },

    …

    { $from }, { $coop }
