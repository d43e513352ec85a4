namespace Prakerja.TestKit.Sms;

internal static class KannelConfiguration
{
    /// <summary>An unknown field, or a blank line inside a group, makes both daemons panic.</summary>
    public static string For(int admin, int smsbox, int smsc, int sendSms, string user, string password, string adminPassword) => $"""
        group = core
        admin-port = {admin}
        admin-interface = 127.0.0.1
        admin-password = {adminPassword}
        admin-allow-ip = "127.0.0.1"
        smsbox-port = {smsbox}
        box-allow-ip = "127.0.0.1"
        log-file = "bearerbox.log"
        log-level = 1
        store-type = file
        store-location = "kannel.store"
        dlr-storage = internal

        group = smsc
        smsc = fake
        smsc-id = FAKE
        host = 127.0.0.1
        port = {smsc}
        connect-allow-ip = "127.0.0.1"

        group = smsbox
        smsbox-id = box1
        bearerbox-host = 127.0.0.1
        sendsms-port = {sendSms}
        sendsms-interface = 127.0.0.1
        log-file = "smsbox.log"
        log-level = 1

        group = sendsms-user
        username = {user}
        password = {password}
        user-allow-ip = "127.0.0.1"
        max-messages = 3
        concatenation = true
        forced-smsc = FAKE

        group = sms-service
        keyword = default
        catch-all = true
        get-url = "http://127.0.0.1:9/unused"
        max-messages = 0

        """;
}
