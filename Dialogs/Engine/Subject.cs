using Prakerja.Domain.Applicants;

namespace Prakerja.Dialogs.Engine;

/// <summary>What the dialogs know and change of a person: the applicant and the conversation.</summary>
public sealed record Subject(string PersonId, Applicant Applicant, Conversation Conversation);
