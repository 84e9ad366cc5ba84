using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of purposes.</summary>
internal static class Purposes
{
    public static bool Does(Purpose purpose, ProcessingActivity[] activities)
    {
        foreach (var activity in purpose.Activities.AsSpan())
        {
            if (Array.IndexOf(activities, activity) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a category is processed for a purpose; one that names none is for all.</summary>
    public static bool IsOf(DataCategory category, Purpose purpose) =>
        category.PurposeIds.Count == 0 || category.PurposeIds.Has(purpose.Id);

    /// <summary>Whether some purpose for which the category is processed, or the register as a whole, has such a basis.</summary>
    public static bool OfCategory(Notice notice, DataCategory category, Func<LegalBasis, bool> isWanted)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (IsOf(category, purpose) && notice.RestsOn(purpose, isWanted))
            {
                return true;
            }
        }

        return notice.LegalBases.HasAny(isWanted);
    }

    /// <summary>Whether each purpose for which the category is processed has such a basis, and there is one.</summary>
    public static bool EachOfCategory(Notice notice, DataCategory category, Func<LegalBasis, bool> isWanted)
    {
        var isSome = false;
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (IsOf(category, purpose))
            {
                isSome = true;
                if (!notice.RestsOn(purpose, isWanted))
                {
                    return false;
                }
            }
        }

        return isSome;
    }

    /// <summary>Whether a purpose rests on consent and on nothing else.</summary>
    public static bool RestOnConsentAlone(Notice notice, Purpose purpose)
    {
        var bases = notice.BasesOf(purpose);
        return bases.Count > 0 && !bases.HasAny(static basis => basis.Kind != LegalBasisKind.Consent);
    }

    /// <summary>Where the basis on which a purpose rests stands.</summary>
    public static Place<LegalBasis> PlaceOfBasis(Notice notice, int purpose, int basis) => notice.Purposes[purpose].LegalBases.Count > 0
        ? Place.Of(NoticeShape.Purposes, purpose).Of(PurposeShape.LegalBases, basis)
        : Place.Of(NoticeShape.LegalBases, basis);

    /// <summary>Whether some purpose covers an activity, by kind or by word.</summary>
    public static bool Cover(RuleContext it, Meaning activity)
    {
        foreach (var purpose in it.Notice.Purposes.AsSpan())
        {
            foreach (var kind in purpose.Activities.AsSpan())
            {
                if (OfActivity(kind).Has(activity))
                {
                    return true;
                }
            }

            if (it.Says(purpose.Description, activity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where data, sources or rights show an activity; null where they do not.</summary>
    public static JsonPointer? WhereShown(RuleContext it, Meaning activity)
    {
        if (it.Facts.Has(activity) && WhereSaid(it, activity) is { } pointer)
        {
            return pointer;
        }

        var mayObject = activity == Meaning.MarketingActivity ? it.Notice.IndexOfRight(RightKind.ObjectionToDirectMarketing) : -1;
        return mayObject >= 0 ? Place.Of(NoticeShape.Rights, mayObject).Pointer : default(JsonPointer?);
    }

    private static JsonPointer? WhereSaid(RuleContext it, Meaning activity)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.DataCategories.Count; i++)
        {
            if (Shows(it, notice.DataCategories[i], activity))
            {
                return Place.Of(NoticeShape.DataCategories, i);
            }
        }

        for (var i = 0; i < notice.Sources.Count; i++)
        {
            if (it.Says(notice.Sources[i].Description, activity))
            {
                return Place.Of(NoticeShape.Sources, i);
            }
        }

        return null;
    }

    private static bool Shows(RuleContext it, DataCategory category, Meaning activity)
    {
        var shown = it.Says(category.Name, activity);
        foreach (var item in category.Items.AsSpan())
        {
            shown |= it.Says(item, activity);
        }

        return shown;
    }

    private static MeaningSet OfActivity(ProcessingActivity activity) => activity switch
    {
        ProcessingActivity.DirectMarketing => MeaningSet.Of(Meaning.MarketingActivity),
        ProcessingActivity.Profiling => MeaningSet.Of(Meaning.ProfilingActivity),
        ProcessingActivity.Analytics => MeaningSet.Of(Meaning.Tracking),
        ProcessingActivity.Remarketing => MeaningSet.Of(Meaning.Tracking, Meaning.MarketingActivity),
        ProcessingActivity.Competitions => MeaningSet.Of(Meaning.Competition),
        _ => default,
    };
}
