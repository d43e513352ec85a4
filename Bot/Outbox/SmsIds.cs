using System.Security.Cryptography;
using System.Text;
using Prakerja.Bot.Security;

namespace Prakerja.Bot.Outbox;

/// <summary>Ids that come back with delivery reports: that of the row, and a mark that only we can make, because a report itself may be unsigned.</summary>
internal sealed class SmsIds(KeyedHash hash)
{
    private const int MarkLength = 20;

    public string ReportId(string rowId) => $"{rowId}.{Mark(rowId)}";

    public bool IsOurs(string reportId) => reportId.Split('.') is [var rowId, var mark]
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(mark), Encoding.UTF8.GetBytes(Mark(rowId)));

    private string Mark(string rowId) => hash.Of("sms-report", rowId)[..MarkLength];
}
