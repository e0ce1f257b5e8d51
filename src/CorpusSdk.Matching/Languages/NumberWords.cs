namespace CorpusSdk.Matching.Languages;

/// <summary>Numbers that are written as words.</summary>
internal static class NumberWords
{
    private static readonly HashSet<string> s_words = WordList.Of(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
        million millions billion billions trillion dozen dozens half halves third thirds quarter quarters once twice
        double triple first second
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
        neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen
        milliarde milliarden dutzend halb halbe hälfte drittel viertel einmal zweimal doppelt
        deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
        cinquante soixante cent cents mille milliard milliards douzaine moitié tiers quart
        dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
        cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones docena mitad tercio cuarto
        due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta cento mila
        milione milioni miliardo miliardi metà
        dois duas três quatro cinco oito nove dez onze doze vinte trinta quarenta cinquenta cem milhão milhões
        один два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто тысяча
        одного двух трех трёх четырех четырёх пяти шести семи восьми девяти десяти двадцати тридцати сорока пятидесяти
        ста двухсот трехсот трёхсот пятисот полутора половины трети четверти десятков сотен сотни
        тысяч тысячи миллион миллиона миллионов миллиард миллиарда миллиардов половина треть четверть дважды
        """
    );

    public static bool Contains(string word) => s_words.Contains(word);
}
