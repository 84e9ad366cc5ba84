using NodaTime;
using RegisterNotice.Law;

namespace RegisterNotice.Tests.Law;

public sealed class StatutoryPeriodsTests
{
    [Fact]
    public void Accounting_material_is_kept_ten_or_six_years()
    {
        StatutoryPeriods.AccountingBooks.Should().BeEquivalentTo(new { Period = Period.FromYears(10), StartsFrom = RetentionStart.EndOfFinancialYear, IsDuty = true });
        StatutoryPeriods.AccountingVouchers.Should().BeEquivalentTo(new { Period = Period.FromYears(6), StartsFrom = RetentionStart.EndOfYearOfFinancialYear, IsDuty = true });
    }

    [Fact]
    public void Each_names_its_provision_and_its_material_in_three_languages()
    {
        foreach (var period in StatutoryPeriods.All)
        {
            Acts.Find(period.Provision.Act).Should().NotBeNull();
            period.Provision.Provision.Should().NotBeNullOrEmpty();
            period.Material.Select(entry => entry.Key).Should().BeEquivalentTo([LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English]);
        }
    }
}
