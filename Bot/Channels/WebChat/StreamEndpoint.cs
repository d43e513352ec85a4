using Microsoft.Extensions.Options;

namespace Prakerja.Bot.Channels.WebChat;

/// <summary>GET stream: a WebSocket that replays from the watermark and goes on live.</summary>
internal sealed class StreamEndpoint(
    StreamTickets tickets, ConversationTokens tokens, Transcripts transcripts, WebChatSockets sockets, TimeProvider clock, IOptions<WebChatOptions> options)
{
    public async Task<Problem?> Handle(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return Problem.NoWebSocket;
        var query = context.Request.Query;
        if (tickets.Use(query["t"], ConversationGate.Asked(context)) is not { } ticket)
            return Problem.TicketInvalid;
        var from = ConversationIds.Watermark(query["watermark"].ToString());
        var reader = new SocketReader(ticket.ConversationId, tokens.UserOf(ticket.ConversationId), from);
        using var connection = await context.WebSockets.AcceptWebSocketAsync();
        using var socket = new WebChatSocket(connection, reader, clock, options.Value.SendTimeout);
        sockets.Add(socket); // before reading: what is committed in between wakes it
        try
        {
            socket.Begin(await transcripts.Read(ticket.ConversationId, ClientNames.Of(context), ticket.Locale));
            await socket.Listen();
        }
        catch (Exception fault) when (WebChatSocket.IsGone(fault))
        {
            connection.Abort();
        }
        finally
        {
            sockets.Remove(socket);
        }

        return null;
    }
}
