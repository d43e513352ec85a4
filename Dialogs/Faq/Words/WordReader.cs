namespace Prakerja.Dialogs.Faq.Words;

/// <summary>What a message says, as concepts.</summary>
/// <param name="Said">All of it.</param>
/// <param name="Asked">Only the sentences that end with a question mark.</param>
/// <param name="Words">How many words it has, fillers aside.</param>
/// <param name="Unknown">How many of them mean nothing here.</param>
internal readonly record struct Reading(ConceptSet Said, ConceptSet Asked, int Words, int Unknown);

/// <summary>Reads a message as people type it: any case, marks, drawn-out letters, laughter, several sentences.</summary>
internal static class WordReader
{
    private const int LongestWord = 40;
    private const int MostWords = 200;

    public static Reading Read(ReadOnlySpan<char> message)
    {
        Span<Token> tokens = stackalloc Token[MostWords];
        Span<char> word = stackalloc char[LongestWord];
        var (count, length, sentence) = (0, 0, 0);
        for (var at = 0; at <= message.Length && count < MostWords; at++)
        {
            var character = at < message.Length ? message[at] : ' ';
            if (Continues(word[..length], character))
            {
                length = Append(word, length, character);
                continue;
            }

            if (length > 0)
                count = Put(tokens, count, new Token(WordFinder.Find(word[..length]), sentence));
            length = 0;
            if (char.IsAsciiDigit(character) && count < MostWords)
                count = PutNumber(tokens, count, sentence);
            else if (character is '?' or '!' or '.' or ';' or '\n')
                sentence = EndSentence(tokens[..count], sentence, character == '?');
        }

        return Sum(Merge(tokens[..count]));
    }

    /// <summary>Letters go on; an apostrophe and the dash of "e-mail" are written within a word.</summary>
    private static bool Continues(ReadOnlySpan<char> word, char character) =>
        char.IsLetter(character) || (word.Length > 0 && character is '\'' or '’') || (character == '-' && word is "e");

    private static int Append(Span<char> word, int length, char character)
    {
        if (!char.IsLetter(character) || length == word.Length)
            return length;
        var small = char.ToLowerInvariant(character);
        if (length >= 2 && word[length - 1] == small && word[length - 2] == small)
            return length;
        word[length] = small;
        return length + 1;
    }

    private static int Put(Span<Token> tokens, int count, Token token)
    {
        if (token.Concept == Vocabulary.Filler)
            return count;
        tokens[count] = token;
        return count + 1;
    }

    private static int PutNumber(Span<Token> tokens, int count, int sentence)
    {
        if (count > 0 && tokens[count - 1].Concept == Number && tokens[count - 1].Sentence == sentence)
            return count;
        tokens[count] = new Token(Number, sentence);
        return count + 1;
    }

    private static int EndSentence(Span<Token> tokens, int sentence, bool asks)
    {
        if (asks)
        {
            for (var at = tokens.Length - 1; at >= 0 && tokens[at].Sentence == sentence; at--)
                tokens[at] = tokens[at] with { Asks = true };
        }

        return sentence + 1;
    }

    private static Span<Token> Merge(Span<Token> tokens)
    {
        var (kept, at) = (0, 0);
        while (at < tokens.Length)
        {
            var phrase = at + 1 < tokens.Length && tokens[at].Sentence == tokens[at + 1].Sentence
                ? Vocabulary.PhraseOf(tokens[at].Concept, tokens[at + 1].Concept) : null;
            if (phrase is null)
            {
                tokens[kept++] = tokens[at++];
                continue;
            }

            // A phrase means at most as many concepts as it has words.
            var last = tokens[at];
            at += 2;
            foreach (var concept in phrase.Means)
                kept += concept == Vocabulary.Filler ? 0 : Keep(tokens, kept, last with { Concept = concept });
        }

        return tokens[..kept];
    }

    private static int Keep(Span<Token> tokens, int at, Token token)
    {
        tokens[at] = token;
        return 1;
    }

    private static Reading Sum(ReadOnlySpan<Token> tokens)
    {
        var (said, asked, words, unknown) = (default(ConceptSet), default(ConceptSet), 0, 0);
        foreach (var token in tokens)
        {
            words++;
            if (token.Concept == Vocabulary.Unknown)
            {
                unknown++;
                continue;
            }

            said = said.With(token.Concept);
            if (token.Asks)
                asked = asked.With(token.Concept);
        }

        return new Reading(said, asked, words, unknown);
    }

    private static readonly int Number = Vocabulary.Id("angka");

    private readonly record struct Token(int Concept, int Sentence, bool Asks = false);
}
