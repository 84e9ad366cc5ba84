using RegisterNotice.EntityFrameworkCore;

namespace RegisterNotice.Fleet;

/// <summary>Writes a letter for each notice of which something new is found although nobody has edited it.</summary>
/// <remarks>The letter is stored with the verdict or not at all, so that no tenant is told twice or forgotten, whichever process dies when.</remarks>
internal sealed class TenantLetters : INoticeVerdictHandler<FleetContext>
{
    public Task VerdictsChangedAsync(FleetContext context, IReadOnlyList<NoticeVerdictChange> changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes.Where(change => !change.IsFirst && change.Appeared.Count > 0))
        {
            var news = change.Findings.Where(finding => change.Appeared.Contains(finding.Code));
            context.Letters.Add(new()
            {
                Tenant = change.Tenant,
                NoticeId = change.Id,
                Text = string.Join(' ', news.Select(finding => $"{finding.Message} {finding.Remedy}")),
            });
        }

        return Task.CompletedTask;
    }
}
