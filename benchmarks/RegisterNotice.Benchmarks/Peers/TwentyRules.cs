using FluentValidation;
using RegisterNotice.Validation;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>Twenty of the rules with FluentValidation, those that are easily said in its terms, and the same twenty as a set of ours.</summary>
internal sealed class TwentyRules : AbstractValidator<Notice>
{
    private static readonly string[] Codes =
    [
        "RN1001", "RN1002", "RN1003", "RN1007", "RN1008", "RN1011", "RN1013", "RN1016", "RN1018", "RN2001", "RN2002", "RN3001", "RN3002", "RN3006",
        "RN4001", "RN4003", "RN5001", "RN6001", "RN6002", "RN6010",
    ];

    public TwentyRules()
    {
        RuleFor(notice => notice.Controllers).NotEmpty().WithErrorCode("RN1001");
        RuleFor(notice => notice.Controllers).Must(controllers => controllers.Any(it => it.Address is not null || it.Emails.Count > 0 || it.Phones.Count > 0)).WithErrorCode("RN1002");
        RuleForEach(notice => notice.Controllers).ChildRules(controller =>
        {
            controller.RuleFor(it => it.Address).NotNull().WithErrorCode("RN1003");
            controller.RuleFor(it => it.BusinessId).Must(id => id is null or { IsValid: true }).WithErrorCode("RN1011");
            controller.RuleFor(it => it.VatNumber).Must(number => number is null or { IsValid: true }).WithErrorCode("RN1013");
            controller.RuleForEach(it => it.Emails).Must(email => EmailAddresses.IsValid(email)).WithErrorCode("RN1016");
            controller.RuleForEach(it => it.Phones).Must(phone => PhoneNumbers.IsValid(phone)).WithErrorCode("RN1018");
        });
        RuleForEach(notice => notice.Contacts).ChildRules(contact =>
        {
            contact.RuleForEach(it => it.Emails).Must(email => EmailAddresses.IsValid(email)).WithErrorCode("RN1016");
            contact.RuleForEach(it => it.Phones).Must(phone => PhoneNumbers.IsValid(phone)).WithErrorCode("RN1018");
        });
        RuleFor(notice => notice.DataProtectionOfficer).Must(it => it.State != DeclarationState.Some || it.Emails.Count > 0 || it.Phones.Count > 0 || it.Address is not null).WithErrorCode("RN1007");
        RuleFor(notice => notice.DataProtectionOfficer.State).NotEqual(DeclarationState.NotStated).WithErrorCode("RN1008");
        RuleFor(notice => notice.Purposes).NotEmpty().WithErrorCode("RN2001");
        RuleForEach(notice => notice.Purposes).ChildRules(purpose => purpose.RuleFor(it => it.LegalBases).NotEmpty().WithErrorCode("RN2002"));
        RuleFor(notice => notice.DataSubjects).NotEmpty().WithErrorCode("RN3001");
        RuleFor(notice => notice.DataCategories).NotEmpty().WithErrorCode("RN3002");
        RuleFor(notice => notice.Sources).NotEmpty().WithErrorCode("RN3006");
        RuleFor(notice => notice.Disclosures.State).NotEqual(DeclarationState.NotStated).WithErrorCode("RN4001");
        RuleFor(notice => notice.Transfers.State).NotEqual(DeclarationState.NotStated).WithErrorCode("RN4003");
        RuleFor(notice => notice.RetentionRules).NotEmpty().WithErrorCode("RN5001");
        RuleFor(notice => notice.Rights).Must(rights => rights.Any(right => right.Kind == RightKind.Access)).WithErrorCode("RN6001");
        RuleFor(notice => notice.Rights).Must(rights => rights.Any(right => right.Kind == RightKind.Rectification)).WithErrorCode("RN6002");
        RuleFor(notice => notice.Rights).Must(rights => rights.Any(right => right.Kind == RightKind.Complaint)).WithErrorCode("RN6010");
    }

    /// <summary>The same rules, as the library has them.</summary>
    public static NoticeRuleSet Ours { get; } = NoticeRuleSet.All.Rules.Where(rule => Array.IndexOf(Codes, rule.Code) < 0).Aggregate(NoticeRuleSet.All, (set, rule) => set.Without(rule.Code));
}
