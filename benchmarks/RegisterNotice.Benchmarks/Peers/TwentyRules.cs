using FluentValidation;

namespace RegisterNotice.Benchmarks.Peers;

/// <summary>Twenty of the rules with FluentValidation: those that are easily said in its terms.</summary>
internal sealed class TwentyRules : AbstractValidator<Notice>
{
    public TwentyRules()
    {
        RuleFor(notice => notice.Controllers).NotEmpty().WithErrorCode("RN1001");
        RuleForEach(notice => notice.Controllers).ChildRules(controller =>
        {
            controller.RuleFor(it => it.Name).NotEmpty().WithErrorCode("RN1002");
            controller.RuleFor(it => it.Address).Must((it, address) => address is not null || it.Emails.Count > 0 || it.Phones.Count > 0).WithErrorCode("RN1003");
            controller.RuleFor(it => it.BusinessId).Must(id => id is null or { IsValid: true }).WithErrorCode("RN1006");
            controller.RuleForEach(it => it.Emails).Must(email => EmailAddress.IsValid(email)).WithErrorCode("RN1016");
            controller.RuleForEach(it => it.Phones).Must(phone => PhoneNumber.IsValid(phone)).WithErrorCode("RN1018");
        });
        RuleForEach(notice => notice.Contacts).ChildRules(contact =>
        {
            contact.RuleForEach(it => it.Emails).Must(email => EmailAddress.IsValid(email)).WithErrorCode("RN1016");
            contact.RuleForEach(it => it.Phones).Must(phone => PhoneNumber.IsValid(phone)).WithErrorCode("RN1018");
        });
        RuleFor(notice => notice.DataProtectionOfficer.State).NotEqual(DeclarationState.NotStated).WithErrorCode("RN1011");
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
        RuleFor(notice => notice.AutomatedDecisions.State).NotEqual(DeclarationState.NotStated).WithErrorCode("RN6021");
    }
}
