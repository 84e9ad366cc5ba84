namespace RegisterNotice.Words;

/// <summary>What visitors must be told of cookies (Act 917/2014, section 205; C-673/17).</summary>
internal static class CookieMatters
{
    public static readonly LocalizedText Purpose = Trilingual.Of(
        "mihin tarkoitukseen evästeitä käytetään",
        "för vilket ändamål kakorna används",
        "for what purpose the cookies are used");

    public static readonly LocalizedText Consent = Trilingual.Of(
        "miten suostumus annetaan ja perutaan",
        "hur samtycke ges och återkallas",
        "how consent is given and withdrawn");

    public static readonly LocalizedText Lifetime = Trilingual.Of("kuinka kauan evästeet säilyvät", "hur länge kakorna lagras", "how long the cookies last");

    public static readonly LocalizedText Access = Trilingual.Of(
        "saavatko ulkopuoliset tietoja evästeistä",
        "om utomstående får uppgifter från kakorna",
        "whether third parties get data from the cookies");
}
