using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN1: whether those whom a notice names can be reached as it says. What they are reached by has one name in the JSON of all of them.</summary>
internal static class ReachRules
{
    public static NoticeRule EmailMalformed { get; } = OnceRule("RN1016", nameof(EmailMalformed),
        [
            Information(Error, Gdpr("12(2)")), Record(Error, Gdpr("30(1)(a)")), Processor(Error, Gdpr("30(2)(a)")),
            OldAct(Error, HetiL("10(1)(1)")),
        ],
        static it =>
        {
            NoticeEmails.ReportEach(it, static email => !EmailAddresses.IsValid(email) && !EmailAddresses.IsObfuscated(email));
            NoticeEmails.ReportEachInWords(it, static (text, from, out start) => WrittenEmails.NextMalformed(text, from, out start));
        });

    public static NoticeRule EmailObfuscated { get; } = OnceRule("RN1017", nameof(EmailObfuscated),
        [Information(Error, Gdpr("12(2)")), OldAct(Error, HetiL("10(1)(1)"))],
        static it =>
        {
            NoticeEmails.ReportEach(it, static email => EmailAddresses.IsObfuscated(email));
            NoticeEmails.ReportEachInWords(it, static (text, from, out start) => WrittenEmails.NextPlaceholder(text, from, out start));
        });

    public static NoticeRule PhoneMalformed { get; } = OnceRule("RN1018", nameof(PhoneMalformed),
        [Information(Warning, Gdpr("12(2)"))],
        static it => Party.Each(it, 0, static (it, in party, _) =>
        {
            for (var i = 0; i < party.Phones.Count; i++)
            {
                if (!PhoneNumbers.CanBeCalled(party.Phones[i]))
                {
                    it.Report(party.Pointer.Append(ControllerShape.Phones.PlainName).Append(i), ("phone", party.Phones[i]));
                }
            }
        }));

    public static NoticeRule PremiumNumberOnly { get; } = Rule("RN1019", nameof(PremiumNumberOnly),
        [Information(Warning, Gdpr("12(2)"), Gdpr("12(5)"))],
        static it =>
        {
            var notice = it.Notice;
            var channels = new ContactChannels();
            for (var i = 0; i < notice.Controllers.Count; i++)
            {
                channels.Add(Party.Of(notice.Controllers[i], i));
            }

            for (var i = 0; i < notice.Contacts.Count; i++)
            {
                channels.Add(Party.Of(PartyRole.Contact, notice.Contacts[i], i));
            }

            if (channels is { IsOtherwiseReachable: false, Premium: { } premium })
            {
                it.Report(premium.Pointer.Append(ControllerShape.Phones.PlainName), ("phone", premium.Phones[0]));
            }
        });

    public static NoticeRule PostalAddressIncomplete { get; } = Rule("RN1020", nameof(PostalAddressIncomplete),
        [Information(Warning, Gdpr("13(1)(a)"))],
        static it => Party.Each(it, 0, static (it, in party, _) =>
        {
            if (Addresses.IsGiven(party.Address) && !Addresses.IsComplete(party.Address))
            {
                it.Report(party.Pointer.Append(ControllerShape.Address.PlainName), ("address", Addresses.OnOneLine(party.Address)));
            }
        }));

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        EmailMalformed, EmailObfuscated, PhoneMalformed, PremiumNumberOnly, PostalAddressIncomplete
    ];
}
