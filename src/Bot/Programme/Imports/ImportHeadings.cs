namespace RMBot.Programme.Imports;

/// <summary>How people head the two columns in the languages the coach speaks, as they would write it.</summary>
internal static class ImportHeadings
{
    public static readonly string[] Executives =
    [
        .. new[] { "executive", "leader", "mentee", "learner", "senior" },
        .. new[] { "dirección", "directivo", "directiva", "directivo/a", "ejecutivo", "ejecutiva", "ejecutivo/a" },
        .. new[] { "dirigeant", "dirigeante", "direction", "cadre dirigeant" },
        .. new[] { "Führungskraft", "Fuehrungskraft", "Führungsseite", "Fuehrungsseite" },
        .. new[] { "主管", "高階主管", "學員" },
    ];

    public static readonly string[] Mentors =
    [
        .. new[] { "mentor", "reverse mentor", "expert", "teacher", "junior" },
        .. new[] { "mentoría", "mentora", "mentor inverso", "mentora inversa" },
        .. new[] { "mentorat", "mentore", "mentor inversé" },
        .. new[] { "Mentorin", "Mentorseite", "Reverse-Mentorin" },
        .. new[] { "導師", "反向導師" },
    ];

    /// <summary>What may stand before or after either: nothing, or that it is an address.</summary>
    public static readonly string[] Around =
    [
        "",
        .. new[]
        {
            "mail",
            "e-mail",
            "e-mail address",
            "mail address",
            "address",
            "work e-mail",
            "work e-mail address",
        },
        .. new[]
        {
            "UPN",
            "user principal name",
            "'s mail",
            "'s e-mail",
            "'s e-mail address",
            "'s work e-mail address",
        },
        .. new[] { "correo", "correo electrónico", "correo de trabajo", "correo de", "correo del", "correo de la" },
        .. new[] { "correo electrónico de", "correo electrónico del", "correo electrónico de la" },
        .. new[] { "courriel", "courriel du", "courriel de la", "adresse", "adresse e-mail", "adresse e-mail du" },
        .. new[] { "adresse du", "adresse de la", "e-mail du", "e-mail de la", "adresse e-mail de la" },
        .. new[] { "Mailadresse", "E-Mail-Adresse", "E-Mail der", "E-Mail des", "dienstliche E-Mail-Adresse" },
        .. new[] { "信箱", "郵箱", "電郵", "郵件", "電子郵件", "電子郵件地址", "公司電子郵件", "公司電子郵件地址" },
        .. new[] { "的信箱", "的電子郵件", "的電子郵件地址", "的公司電子郵件", "的公司電子郵件地址" },
    ];
}
