using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using NodaTime;
using RegisterNotice.Validation;

namespace RegisterNotice.Testing.FluentAssertions;

/// <summary>Assertions on a notice, in sentences. Each stands on the one of <see cref="NoticeAssert"/> that says the same.</summary>
public class NoticeAssertions : ObjectAssertions<Notice, NoticeAssertions>
{
    /// <summary>Assertions on a notice.</summary>
    /// <param name="notice">The notice.</param>
    public NoticeAssertions(Notice notice)
        : base(notice)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "notice";

    /// <summary>No error is found in the notice.</summary>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null.</param>
    /// <param name="because">Why, as a phrase that follows "because"; with the placeholders of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands in the placeholders.</param>
    public AndConstraint<NoticeAssertions> HaveNoErrors(
        LocalDate? asOf = null,
        NoticeValidationOptions? options = null,
        string because = "",
        params object[] becauseArgs) =>
        Hold(() => NoticeAssert.NoErrors(Subject, asOf, options), because, becauseArgs);

    /// <summary>Nothing at all is found in the notice: no error, no warning, no hint.</summary>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null.</param>
    /// <param name="because">Why, as a phrase that follows "because"; with the placeholders of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands in the placeholders.</param>
    public AndConstraint<NoticeAssertions> BeFaultless(
        LocalDate? asOf = null,
        NoticeValidationOptions? options = null,
        string because = "",
        params object[] becauseArgs) =>
        Hold(() => NoticeAssert.Faultless(Subject, asOf, options), because, becauseArgs);

    /// <summary>A rule finds something in the notice.</summary>
    /// <param name="code">The code of the rule, such as <c>RN2002</c>.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null.</param>
    /// <param name="because">Why, as a phrase that follows "because"; with the placeholders of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands in the placeholders.</param>
    /// <returns>The findings of the rule, to go on with.</returns>
    /// <exception cref="ArgumentException">The rules of the options have none with this code.</exception>
    public AndWhichConstraint<NoticeAssertions, Finding> Find(
        string code,
        LocalDate? asOf = null,
        NoticeValidationOptions? options = null,
        string because = "",
        params object[] becauseArgs)
    {
        IReadOnlyList<Finding> found = [];
        Hold(() => found = NoticeAssert.Finds(Subject, code, asOf, options), because, becauseArgs);
        return new(this, found);
    }

    /// <summary>A rule finds nothing in the notice.</summary>
    /// <param name="code">The code of the rule, such as <c>RN2002</c>.</param>
    /// <param name="asOf">The day whose law applies; null for today in Finland.</param>
    /// <param name="options">Rules, language and suppressions; those that are usual where null.</param>
    /// <param name="because">Why, as a phrase that follows "because"; with the placeholders of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands in the placeholders.</param>
    /// <exception cref="ArgumentException">The rules of the options have none with this code.</exception>
    public AndConstraint<NoticeAssertions> NotFind(
        string code,
        LocalDate? asOf = null,
        NoticeValidationOptions? options = null,
        string because = "",
        params object[] becauseArgs) =>
        Hold(() => NoticeAssert.DoesNotFind(Subject, code, asOf, options), because, becauseArgs);

    /// <summary>The notice says the same as another; see <see cref="NoticeAssert.SayTheSame"/>.</summary>
    /// <param name="expected">The other notice.</param>
    /// <param name="because">Why, as a phrase that follows "because"; with the placeholders of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands in the placeholders.</param>
    public AndConstraint<NoticeAssertions> SayTheSameAs(Notice expected, string because = "", params object[] becauseArgs) =>
        Hold(() => NoticeAssert.SayTheSame(expected, Subject), because, becauseArgs);

    /// <summary>A page carries what the notice says; see <see cref="NoticeAssert.PageIsCurrent"/>.</summary>
    /// <param name="html">The page.</param>
    /// <param name="because">Why, as a phrase that follows "because"; with the placeholders of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands in the placeholders.</param>
    public AndConstraint<NoticeAssertions> BeWhatThePageSays(string html, string because = "", params object[] becauseArgs) =>
        Hold(() => NoticeAssert.PageIsCurrent(Subject, html), because, becauseArgs);

    private AndConstraint<NoticeAssertions> Hold(Action assertion, string because, object[] becauseArgs)
    {
        var fails = Execute.Assertion.BecauseOf(because, becauseArgs);
        if (fails.ForCondition(Subject is not null).FailWith("Expected {context:notice}{reason}, but there is none."))
        {
            try
            {
                assertion();
            }
            catch (NoticeAssertionException exception)
            {
                Execute.Assertion.BecauseOf(because, becauseArgs).FailWith(
                    "{context:notice} is not as expected{reason}. " + exception.Message.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
            }
        }

        return new(this);
    }
}
