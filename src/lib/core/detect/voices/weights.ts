// Made by `npm run bench -- train-voices`; do not edit. Weights in hundredths of a log odds.

/** What speaks for a content ending at a place. */
export const END_WEIGHTS = `
bias=-45 c:according|,=-39 c:according|adv=-34 c:according|and=-39 c:according|in=-39
c:according|of=-25 c:according|than=-26 c:according|to=-17 c:according|verb=-20 c:adj|,=58
c:ask|,=68 c:ask|adv=-34 c:ask|and=-13 c:ask|for=-30 c:ask|in=-56 c:ask|of=-32 c:ask|open=-27
c:ask|that=-23 c:ask|to=-33 c:ask|verb=-29 c:call|and=12 c:call|as=-25 c:call|for=-29 c:call|in=-51
c:call|of=12 c:call|open=-33 c:call|to=-47 c:colon|,=-70 c:colon|adv=-26 c:colon|of=-15
c:colon|open=-23 c:colon|to=-20 c:colon|verb=-13 c:cue-object|,=-24 c:cue-object|and=25
c:cue-object|in=-8 c:cue-object|of=-15 c:cue-object|to=-18 c:cue-object|verb=-15 c:decide|,=44
c:decide|adv=-25 c:decide|in=23 c:decide|of=-15 c:decide|to=-28 c:decide|verb=-13 c:judge|,=30
c:judge|adv=-49 c:judge|and=39 c:judge|by=24 c:judge|for=-26 c:judge|from=-30 c:judge|in=30
c:judge|of=-36 c:judge|on=9 c:judge|open=6 c:judge|that=-16 c:judge|time=-9 c:judge|to=-8
c:judge|verb=-45 c:judge|who=7 c:mention|adv=-31 c:mention|and=-31 c:mention|at=29
c:mention|for=-38 c:mention|from=-36 c:mention|in=6 c:mention|of=-27 c:mention|on=6
c:mention|open=-25 c:mention|that=-24 c:mention|to=-33 c:mention|verb=17 c:mention|with=8
c:noun|,=55 c:noun|adv=32 c:noun|and=-34 c:noun|for=11 c:noun|in=26 c:noun|of=-22 c:noun|on=-49
c:noun|that=14 c:noun|to=-30 c:noun|verb=-33 c:noun|—=27 c:say|,=-15 c:say|-=-26 c:say|about=-47
c:say|adv=-57 c:say|after=-9 c:say|and=-12 c:say|as=-24 c:say|at=-44 c:say|because=-48
c:say|behind=-45 c:say|between=-41 c:say|but=-11 c:say|by=-48 c:say|down=-36 c:say|during=-64
c:say|for=-36 c:say|from=-45 c:say|if=-35 c:say|in=-75 c:say|into=-38 c:say|of=-37 c:say|on=-12
c:say|open=-27 c:say|or=-35 c:say|out=-33 c:say|over=-29 c:say|qand=6 c:say|qnoun=-17 c:say|qsub=-6
c:say|qto=-36 c:say|qverb=8 c:say|since=-58 c:say|so=-42 c:say|than=-15 c:say|that=-23
c:say|time=-26 c:say|to=-16 c:say|up=-41 c:say|verb=-41 c:say|what=-28 c:say|when=-30
c:say|which=-52 c:say|while=-10 c:say|who=-33 c:say|with=-50 c:say|—=-19 c:seem|,=32 c:seem|adv=28
c:seem|in=-35 c:show|,=-50 c:show|adv=-31 c:show|and=-36 c:show|in=-52 c:show|of=-23 c:show|to=-21
c:show|verb=-21 c:tell|,=-43 c:tell|adv=-24 c:tell|and=-18 c:tell|for=-21 c:tell|of=-16
c:tell|on=-35 c:tell|open=-29 c:tell|that=-12 c:tell|time=-28 c:tell|to=-16 c:tell|verb=-23
c:think|adv=23 c:think|as=-29 c:think|at=-46 c:think|for=12 c:think|in=-22 c:think|of=-34
c:think|on=-57 c:think|open=-21 c:think|that=-34 c:think|time=-33 c:think|to=-39 c:want|,=10
c:want|and=-53 c:want|for=-33 c:want|of=-17 c:want|on=11 c:want|that=14 c:want|to=13 d:(|14=8
d:(|15=-10 d:,|1=25 d:,|14=-14 d:,|15=-17 d:,|3=14 d:,|7=47 d:-|15=9 d:about|14=-34 d:about|3=-42
d:about|7=-26 d:according|14=-82 d:according|15=-97 d:according|3=-68 d:according|7=-55
d:adj|14=-22 d:adj|15=-6 d:adj|3=28 d:adv|1=-69 d:adv|14=-38 d:adv|15=-22 d:adv|3=18 d:adv|7=-27
d:after|14=-15 d:after|3=40 d:after|7=-17 d:against|14=-31 d:against|15=-34 d:and|14=-18
d:and|15=-33 d:and|3=36 d:and|7=-33 d:as|1=-52 d:as|14=-8 d:as|15=-53 d:as|3=-9 d:as|7=-21
d:at|14=-32 d:at|15=-33 d:at|7=-26 d:because|14=-30 d:because|15=-30 d:because|7=-25 d:but|14=16
d:but|15=-43 d:but|7=12 d:by|14=-31 d:by|15=-57 d:by|7=-7 d:colon|1=-46 d:colon|14=-96
d:colon|15=-86 d:colon|3=-38 d:colon|7=-94 d:cue-clause|1=26 d:cue-clause|14=-52
d:cue-clause|15=-48 d:cue-clause|3=-11 d:cue-clause|7=-48 d:cue-quote|7=63 d:cue-that|1=-73
d:cue-that|14=-60 d:cue-that|15=-54 d:cue-that|3=-15 d:cue-that|7=-52 d:cue-to|1=-21
d:cue-to|14=-23 d:cue-to|15=-30 d:cue-to|3=-38 d:cue-to|7=16 d:cue-wh|14=-15 d:cue-wh|15=-30
d:cue-wh|3=-61 d:cue-wh|7=-50 d:during|14=-18 d:for|14=-18 d:for|15=-49 d:for|3=-26 d:for|7=-23
d:from|14=-48 d:from|15=-39 d:from|3=-38 d:from|7=-18 d:if|14=-22 d:if|15=-21 d:if|7=-19
d:into|14=-33 d:into|7=-32 d:in|1=51 d:in|14=-45 d:in|15=-31 d:in|3=-40 d:in|7=-8 d:like|7=-50
d:of|1=-37 d:of|14=-38 d:of|15=-34 d:of|3=-48 d:of|7=-28 d:on|14=-51 d:on|15=-23 d:on|3=33
d:on|7=-29 d:open|1=-43 d:open|14=-25 d:open|15=-10 d:open|3=-51 d:open|7=-17 d:or|14=-40
d:or|15=-38 d:out|14=-29 d:out|7=-43 d:over|14=-27 d:over|7=-32 d:o|1=50 d:o|14=-28 d:o|15=-48
d:o|3=6 d:o|7=-11 d:passive-to|14=-8 d:passive-to|3=-13 d:qand|15=-46 d:qand|7=28 d:qnoun|14=-22
d:qprep|14=-24 d:qprep|15=7 d:qprep|7=-13 d:qsub|7=-10 d:qto|14=-34 d:qverb|14=8 d:so|15=-27
d:than|14=-9 d:than|15=-34 d:than|7=-42 d:that|14=-6 d:that|15=-13 d:that|3=-42 d:that|7=-51
d:time|14=-26 d:time|15=-48 d:time|7=9 d:to|14=-41 d:to|15=-15 d:to|3=-25 d:to|7=-28 d:up|14=-31
d:up|7=-38 d:verb|1=-44 d:verb|15=-41 d:verb|3=-52 d:verb|7=-34 d:what|14=-26 d:when|14=-47
d:which|7=-11 d:while|14=-52 d:while|15=-12 d:who|14=-36 d:who|15=-24 d:who|3=-27 d:who|7=-37
d:with|15=-24 d:with|3=-8 d:with|7=-37 d:—|14=-22 d:—|3=23 d:—|7=19 f:,|adj|adj=-30
f:,|and|name=-39 f:,|and|prep=17 f:,|but|subj=51 f:,|det|det=26 f:,|it|it=8 f:,|noun|noun=-33
f:,|open|open=-47 f:,|prep|prep=6 f:,|subj|subj=15 f:,|sub|sub=21 f:,|verb|ed=-36 f:,|verb|ing+=55
f:,|who|who=19 f:,|wh|wh=21 f:-|dash|dash=33 f:-|noun|noun=-53 f:about|det|=-27 f:about|poss|=-22
f:adv|adj|=15 f:adv|adv|=-32 f:adv|comma|=-18 f:adv|det|=-50 f:adv|name|=-15 f:adv|noun|=-18
f:adv|num|=-20 f:adv|prep|=-17 f:adv|stop|=-49 f:adv|sub|=44 f:adv|to|=-28 f:adv|verb|=-32
f:against|name|=-32 f:and|adj|adj=-53 f:and|det|det=-29 f:and|name|name=-29 f:and|noun|noun=-35
f:and|poss|poss=-54 f:and|that|that=-39 f:and|verb|base=-42 f:and|verb|base+=-49 f:and|verb|ed=8
f:and|verb|ed+=61 f:and|verb|ing=-59 f:and|verb|ing+=26 f:as|adj|=18 f:as|adv|=-45 f:as|det|=-33
f:as|noun|=-47 f:as|open|=-31 f:as|subj|=24 f:at|det|=11 f:at|noun|=-41 f:because|prep|=-20
f:because|subj|=9 f:between|name|=-30 f:by|det|=-21 f:by|name|=-10 f:by|noun|=-34 f:by|verb|=35
f:down|prep|=-37 f:for|adj|=-25 f:for|det|=-43 f:for|poss|=-30 f:for|verb|=-24 f:from|name|=-36
f:from|noun|=-28 f:from|verb|=-35 f:if|det|=-17 f:if|subj|=-32 f:into|det|=-34 f:into|noun|=-30
f:in|adj|=-46 f:in|det|=-10 f:in|name|=-30 f:in|num|=-49 f:in|poss|=22 f:in|time|=-20
f:in|verb|=-39 f:of|adj|=-25 f:of|det|=-35 f:of|name|=-35 f:of|noun|=-34 f:of|num|=-18
f:of|poss|=-11 f:of|verb|=-31 f:on|adj|=21 f:on|det|=-9 f:on|name|=-37 f:on|noun|=-16 f:on|time|=13
f:open|adj|=-38 f:open|adv|=-31 f:open|be|=16 f:open|det|=-7 f:open|have|=-13 f:open|modal|=-11
f:open|name|=-9 f:open|noun|=-44 f:open|prep|=-17 f:open|subj|=-20 f:open|sub|=-12 f:open|to|=-11
f:open|verb|=-21 f:or|name|name=-27 f:or|noun|noun=-22 f:out|prep|=-32 f:over|det|=-37
f:qand|open|open=-68 f:qand|verb|ed+=54 f:qnoun|prep|prep=-6 f:qprep|det|det=8
f:qprep|name|name=-16 f:qprep|noun|noun=-41 f:qprep|poss|poss=-13 f:qsub|subj|subj=-12
f:than|num|=-28 f:that|be|=-18 f:that|det|=-34 f:that|modal|=-24 f:that|noun|=-43 f:that|subj|=-36
f:that|verb|=-32 f:time|clitic|=-47 f:time|comma|=28 f:time|stop|=-46 f:to|adj|=-12 f:to|adv|=10
f:to|be|=-41 f:to|det|=-6 f:to|do|=-10 f:to|have|=-12 f:to|name|=-46 f:to|noun|=-48 f:to|open|=-24
f:to|poss|=13 f:to|verb|=-30 f:up|prep|=-28 f:verb|adj|=15 f:verb|adv|=-22 f:verb|and|=-16
f:verb|det|=-25 f:verb|name|=-40 f:verb|noun|=-48 f:verb|obj|=-12 f:verb|open|=18 f:verb|poss|=-24
f:verb|prep|=-46 f:verb|stop|=-19 f:verb|sub|=-16 f:verb|to|=14 f:verb|verb|=-19 f:who|be|=-32
f:who|have|=-26 f:who|verb|=-46 f:with|det|=15 f:with|name|=-26 f:with|noun|=-14 f:with|poss|=-30
f:—|det|det=30 f:—|prep|prep=6 f:—|verb|ing=-30 k=-26 k:,=-133 k:adv=-53 k:and=-80 k:as=-14
k:at=-45 k:but=-95 k:by=-49 k:for=-22 k:from=-34 k:if=-23 k:in=-46 k:of=-34 k:on=-61 k:or=-43
k:qprep=-9 k:than=-29 k:that=-44 k:time=-28 k:to=-39 k:verb=-25 k:which=-25 k:who=-36 k:with=-55
k:—=11 n:(=7 n:,=15 n:about=-67 n:adv=-24 n:after=11 n:against=-70 n:among=-67 n:and=-20
n:around=-58 n:as=-24 n:at=-20 n:because=-19 n:before=-29 n:behind=-66 n:between=-56 n:but=-14
n:by=-16 n:down=-67 n:for=-39 n:from=-46 n:how=-55 n:if=-47 n:in=-27 n:into=-60 n:like=-24 n:of=-41
n:off=-76 n:on=-34 n:open=-31 n:or=-74 n:out=-66 n:over=-68 n:so=-20 n:than=-54 n:that=-31
n:through=-23 n:time=-20 n:to=-32 n:up=-69 n:verb=-32 n:what=-52 n:when=16 n:where=-52
n:whether=-49 n:which=-17 n:while=-19 n:who=-37 n:with=-27 n:—=12 p:according|,=-39
p:according|,|name=-49 p:according|adv=-34 p:according|adv|=-34 p:according|and=-39
p:according|and|name=-18 p:according|in=-39 p:according|in|det=-22 p:according|of=-25
p:according|of|noun=-9 p:according|than=-26 p:according|to=-17 p:according|to|=-17
p:according|verb=-20 p:according|verb|=-20 p:adj|,=58 p:colon|,=-70 p:colon|adv=-26
p:colon|adv|=-26 p:colon|of=-15 p:colon|open=-23 p:colon|open|=-23 p:colon|to=-20 p:colon|to|=-20
p:colon|verb=-13 p:colon|verb|=-13 p:cue-clause|,=23 p:cue-clause|,|det=28 p:cue-clause|,|sub=19
p:cue-clause|,|verb=19 p:cue-clause|about=-28 p:cue-clause|adv=-9 p:cue-clause|adv|=-9
p:cue-clause|after=-29 p:cue-clause|and|name=-28 p:cue-clause|and|noun=13 p:cue-clause|and|that=-25
p:cue-clause|and|verb=14 p:cue-clause|as=16 p:cue-clause|as|=16 p:cue-clause|at=-19
p:cue-clause|but=-26 p:cue-clause|by=-49 p:cue-clause|for=-45 p:cue-clause|for|det=-13
p:cue-clause|for|name=-18 p:cue-clause|for|noun=-22 p:cue-clause|from=-31 p:cue-clause|from|det=-15
p:cue-clause|if=-24 p:cue-clause|if|=-24 p:cue-clause|in=-12 p:cue-clause|in|det=-11
p:cue-clause|in|name=-27 p:cue-clause|of=-34 p:cue-clause|of|det=-17 p:cue-clause|of|name=-13
p:cue-clause|of|noun=-13 p:cue-clause|of|poss=-13 p:cue-clause|on=-61 p:cue-clause|on|det=-24
p:cue-clause|on|name=-17 p:cue-clause|on|noun=-16 p:cue-clause|open=-15 p:cue-clause|open|=-15
p:cue-clause|or=-25 p:cue-clause|qnoun=-36 p:cue-clause|qnoun|=-36 p:cue-clause|qprep=-40
p:cue-clause|qsub=-18 p:cue-clause|qsub|=-18 p:cue-clause|qto=-31 p:cue-clause|qto|=-31
p:cue-clause|so=-28 p:cue-clause|so|=-28 p:cue-clause|that=-39 p:cue-clause|that|=-39
p:cue-clause|time=-32 p:cue-clause|time|=-32 p:cue-clause|to=-24 p:cue-clause|to|=-24
p:cue-clause|up=-35 p:cue-clause|verb=-35 p:cue-clause|verb|=-35 p:cue-clause|what=-22
p:cue-clause|what|=-22 p:cue-clause|when=24 p:cue-clause|when|=24 p:cue-clause|who=-30
p:cue-clause|who|=-30 p:cue-clause|with=-29 p:cue-clause|with|det=-9 p:cue-clause|with|name=-18
p:cue-clause|—=37 p:cue-quote|qprep=12 p:cue-that|,|and=-13 p:cue-that|,|det=19
p:cue-that|,|noun=-6 p:cue-that|,|sub=-15 p:cue-that|,|verb=8 p:cue-that|about=-23
p:cue-that|adv=-38 p:cue-that|adv|=-38 p:cue-that|after=-25 p:cue-that|and=-21
p:cue-that|and|adj=-14 p:cue-that|and|det=-19 p:cue-that|and|name=11 p:cue-that|and|noun=-27
p:cue-that|and|verb=23 p:cue-that|as=-37 p:cue-that|as|=-37 p:cue-that|at=-40
p:cue-that|because=-22 p:cue-that|because|=-22 p:cue-that|but=21 p:cue-that|by=-46
p:cue-that|for=-43 p:cue-that|for|det=-10 p:cue-that|for|name=-18 p:cue-that|for|noun=-20
p:cue-that|from=-26 p:cue-that|if=-21 p:cue-that|if|=-21 p:cue-that|in=-45 p:cue-that|in|det=-27
p:cue-that|in|name=-12 p:cue-that|in|noun=-23 p:cue-that|in|poss=-20 p:cue-that|of=-33
p:cue-that|of|det=-16 p:cue-that|of|name=-13 p:cue-that|of|noun=-17 p:cue-that|on=-10
p:cue-that|on|det=-41 p:cue-that|on|noun=-34 p:cue-that|on|time=38 p:cue-that|open=-35
p:cue-that|open|=-35 p:cue-that|or=-24 p:cue-that|out=-22 p:cue-that|qprep=-18
p:cue-that|qprep|det=-10 p:cue-that|qsub=-43 p:cue-that|qsub|=-43 p:cue-that|qverb=19
p:cue-that|qverb|=19 p:cue-that|since=-35 p:cue-that|since|=-35 p:cue-that|so=-27
p:cue-that|so|=-27 p:cue-that|that=-33 p:cue-that|that|=-33 p:cue-that|time=-11
p:cue-that|time|=-11 p:cue-that|to=-32 p:cue-that|to|=-32 p:cue-that|verb=-34 p:cue-that|verb|=-34
p:cue-that|while=-37 p:cue-that|while|=-37 p:cue-that|who=-20 p:cue-that|who|=-20
p:cue-that|with=-44 p:cue-that|with|det=-24 p:cue-that|—=10 p:cue-to|,=25 p:cue-to|and|noun=-30
p:cue-to|as=7 p:cue-to|as|=7 p:cue-to|by=10 p:cue-to|for=-35 p:cue-to|in=-11 p:cue-to|in|det=-34
p:cue-to|in|noun=24 p:cue-to|of=-35 p:cue-to|of|det=-12 p:cue-to|of|name=-14 p:cue-to|on=-10
p:cue-to|open=-34 p:cue-to|open|=-34 p:cue-to|that=-10 p:cue-to|that|=-10 p:cue-to|verb=-6
p:cue-to|verb|=-6 p:cue-wh|,=-10 p:cue-wh|,|name=29 p:cue-wh|adv=-29 p:cue-wh|adv|=-29
p:cue-wh|and=-46 p:cue-wh|from=-23 p:cue-wh|in=-37 p:cue-wh|in|det=-26 p:cue-wh|of=-22
p:cue-wh|on=-33 p:cue-wh|open=-22 p:cue-wh|open|=-22 p:cue-wh|that=12 p:cue-wh|that|=12
p:cue-wh|to=-22 p:cue-wh|to|=-22 p:cue-wh|verb=-27 p:cue-wh|verb|=-27 p:o|,=15 p:o|,|adv=10
p:o|,|and=29 p:o|,|det=8 p:o|,|name=12 p:o|,|noun=-19 p:o|,|prep=-11 p:o|,|verb=11 p:o|,|wh=-29
p:o|,|who=24 p:o|about=-42 p:o|adv=-12 p:o|adv|=-12 p:o|after=21 p:o|against=-44 p:o|and|adj=-38
p:o|and|det=-8 p:o|and|name=-21 p:o|and|noun=-40 p:o|and|poss=-42 p:o|and|prep=-14 p:o|and|verb=38
p:o|as=-55 p:o|as|=-55 p:o|at=15 p:o|at|det=35 p:o|between=-39 p:o|by=8 p:o|by|name=-29
p:o|by|noun=-16 p:o|by|verb=32 p:o|during=14 p:o|during|det=21 p:o|for=-6 p:o|for|det=-39
p:o|for|name=20 p:o|for|noun=19 p:o|for|verb=-17 p:o|from=-17 p:o|from|det=16 p:o|in|adj=-38
p:o|in|det=22 p:o|in|name=-10 p:o|in|noun=-17 p:o|in|num=-32 p:o|in|poss=32 p:o|of=-36
p:o|of|adj=-16 p:o|of|det=-28 p:o|of|name=-29 p:o|of|noun=-29 p:o|of|poss=6 p:o|of|verb=-23
p:o|on=7 p:o|on|det=17 p:o|on|name=-19 p:o|on|noun=-6 p:o|open=-28 p:o|open|=-28 p:o|or=-45
p:o|out=-37 p:o|over=-34 p:o|over|det=-23 p:o|qand=20 p:o|qand|verb=50 p:o|than=-42 p:o|that=-17
p:o|that|=-17 p:o|to=-24 p:o|to|=-24 p:o|up=-34 p:o|verb=-17 p:o|verb|=-17 p:o|which=-13
p:o|which|=-13 p:o|while=10 p:o|while|=10 p:o|who=-6 p:o|who|=-6 p:o|with=-10 p:o|with|det=17
p:o|—|and=15 q:,=24 q:adv=-39 q:for=-21 q:in=-12 q:of=-27 q:on=14 q:open=-45 q:qdash=35 q:qdet=-7
q:qnoun=-14 q:qprep=-20 q:qthat=-16 q:qto=-26 q:qverb=18 q:that=-27 q:time=-29 q:to=-26 q:verb=-36
q:with=-38 s:according|,|v=-64 s:according|adv|v=-26 s:according|and|v=-23 s:according|in|=-28
s:according|in|v=-24 s:according|of|=-12 s:according|of|v=-18 s:according|to|v=-17
s:according|verb|v=-16 s:colon|,|=-50 s:colon|,|v=-43 s:colon|adv|v=-16 s:colon|open|=-15
s:colon|open|v=-13 s:colon|to|v=-15 s:cue-clause|,|v=25 s:cue-clause|about|v=-28
s:cue-clause|adv|=35 s:cue-clause|adv|v=-55 s:cue-clause|after|v=-29 s:cue-clause|as|=15
s:cue-clause|as|v=6 s:cue-clause|at|v=-17 s:cue-clause|because|v=-41 s:cue-clause|but|v=-23
s:cue-clause|by|v=-49 s:cue-clause|for|v=-45 s:cue-clause|from|v=-30 s:cue-clause|if|v=-23
s:cue-clause|in|v=-9 s:cue-clause|of|v=-33 s:cue-clause|on|v=-58 s:cue-clause|open|=-31
s:cue-clause|open|v=-9 s:cue-clause|or|v=-25 s:cue-clause|qand|v=-14 s:cue-clause|qnoun|v=-36
s:cue-clause|qprep|v=-29 s:cue-clause|qto|v=-31 s:cue-clause|so|v=-24 s:cue-clause|that|=-24
s:cue-clause|that|v=-32 s:cue-clause|time|v=-30 s:cue-clause|to|=8 s:cue-clause|to|v=-39
s:cue-clause|up|v=-35 s:cue-clause|verb|=-14 s:cue-clause|verb|v=-34 s:cue-clause|when|v=-27
s:cue-clause|who|v=-21 s:cue-clause|with|v=-29 s:cue-clause|—|v=30 s:cue-quote|qprep|=12
s:cue-that|,|=-27 s:cue-that|,|v=10 s:cue-that|adv|=-28 s:cue-that|adv|v=-33 s:cue-that|after|v=-25
s:cue-that|and|=-34 s:cue-that|and|v=-11 s:cue-that|as|=-16 s:cue-that|as|v=-29 s:cue-that|at|v=-36
s:cue-that|because|v=-22 s:cue-that|but|v=8 s:cue-that|by|v=-42 s:cue-that|for|v=-38
s:cue-that|from|v=-23 s:cue-that|if|v=-18 s:cue-that|in|=-21 s:cue-that|in|v=-41 s:cue-that|of|=-23
s:cue-that|of|v=-29 s:cue-that|on|v=-19 s:cue-that|open|=-22 s:cue-that|open|v=-35
s:cue-that|or|v=-22 s:cue-that|out|v=-20 s:cue-that|qand|v=8 s:cue-that|qprep|v=-11
s:cue-that|qsub|v=-43 s:cue-that|so|v=-27 s:cue-that|that|v=-32 s:cue-that|to|=-14
s:cue-that|to|v=-30 s:cue-that|verb|=-18 s:cue-that|verb|v=-32 s:cue-that|with|v=-44
s:cue-that|—|v=12 s:cue-to|,|=35 s:cue-to|adv|=-37 s:cue-to|adv|v=7 s:cue-to|and|=25
s:cue-to|and|v=-62 s:cue-to|as|=-35 s:cue-to|as|v=21 s:cue-to|by|v=-7 s:cue-to|for|v=-23
s:cue-to|in|=7 s:cue-to|in|v=-20 s:cue-to|of|=-16 s:cue-to|of|v=-26 s:cue-to|on|v=10
s:cue-to|open|=-22 s:cue-to|open|v=-20 s:cue-to|qprep|=8 s:cue-to|that|=-21 s:cue-to|verb|=-20
s:cue-wh|,|=-64 s:cue-wh|,|v=19 s:cue-wh|adv|v=-19 s:cue-wh|from|v=-20 s:cue-wh|in|v=-37
s:cue-wh|of|v=-20 s:cue-wh|on|v=-28 s:cue-wh|open|v=-21 s:cue-wh|to|v=-20 s:cue-wh|verb|v=-24
s:o|(|=-17 s:o|,|=23 s:o|,|v=-17 s:o|about|=-34 s:o|adv|=-10 s:o|adv|v=-8 s:o|after|=30 s:o|and|=10
s:o|and|v=-20 s:o|as|=-49 s:o|as|v=-25 s:o|at|=42 s:o|at|v=-71 s:o|by|=42 s:o|by|v=-82
s:o|during|=16 s:o|for|=-12 s:o|for|v=7 s:o|from|v=-33 s:o|in|=17 s:o|in|v=-26 s:o|of|=-33
s:o|of|v=-32 s:o|on|=19 s:o|on|v=-23 s:o|open|=-45 s:o|or|=-30 s:o|out|v=-32 s:o|qand|=20
s:o|than|=-35 s:o|that|=-46 s:o|that|v=8 s:o|time|=15 s:o|time|v=-31 s:o|to|=-14 s:o|to|v=-38
s:o|verb|=-23 s:o|which|=-10 s:o|who|v=-16 s:o|with|=9 s:o|with|v=-55 s:o|—|=45 s:o|—|v=-86
v:(||ed=10 v:(||v=29 v:,|adv|=25 v:,|adv|v=-21 v:,|and|=31 v:,|and|v=6 v:,|det|=14 v:,|det|base=-12
v:,|det|ing=19 v:,|det|v=23 v:,|ed+|ed=37 v:,|ing+|ed=48 v:,|ing|base=9 v:,|ing|ed=-24
v:,|name|=-19 v:,|name|base=-40 v:,|name|ed=-27 v:,|name|ing=53 v:,|name|s=-55 v:,|name|v=24
v:,|noun|=-25 v:,|noun|base=-30 v:,|noun|ing=-28 v:,|noun|s=-7 v:,|noun|v=-13 v:,|open|=-20
v:,|open|ed=-36 v:,|open|v=-56 v:,|prep|ed=-20 v:,|prep|ing=-12 v:,|prep|v=11 v:,|subj|ed=19
v:,|sub|=6 v:,|sub|base=33 v:,|sub|ed=18 v:,|sub|ing=12 v:,|sub|v=14 v:,|verb|=20 v:,|who|=38
v:,|who|ed=32 v:,|wh|ed=7 v:,|wh|v=40 v:about|det|v=-15 v:about||base=-27 v:about||ed=-40
v:about||ing=-28 v:adv||base=-19 v:adv||ed=-42 v:adv||ing=-15 v:adv||s=-15 v:adv||v=-34
v:after|det|v=20 v:after||ed=-11 v:after||ing=44 v:after||s=-14 v:against||ed=-34 v:among||ed=-48
v:and|adj|=-46 v:and|adj|ed=-37 v:and|adj|v=-29 v:and|det|=-9 v:and|det|ed=-50 v:and|det|v=-43
v:and|ed+|ed=74 v:and|ed|ed=36 v:and|name|=-30 v:and|name|base=7 v:and|name|ed=-18
v:and|name|ing=-28 v:and|name|s=-26 v:and|name|v=-15 v:and|noun|=-33 v:and|noun|base=-31
v:and|noun|ed=-71 v:and|noun|ing=-10 v:and|noun|s=19 v:and|noun|v=-14 v:and|poss|=-50
v:and|that|ed=-28 v:and|that|v=-39 v:and|verb|=37 v:and|verb|v=8 v:as||=-37 v:as||base=-47
v:as||ed=-24 v:as||ing=14 v:as||s=-12 v:as||v=-10 v:at|det|=42 v:at|det|v=-46 v:at|noun|v=-38
v:at||base=-37 v:at||ed=-20 v:at||s=-14 v:because||ed=-39 v:because||v=-59 v:between||ed=-43
v:by|det|v=-53 v:by|name|v=-44 v:by|noun|=-11 v:by|noun|v=-42 v:by|verb|v=-24 v:by||=-11
v:by||base=-18 v:by||ing=-7 v:by||s=-12 v:during||ed=-7 v:for|adj|v=-20 v:for|det|=-33
v:for|det|v=-33 v:for|noun|=12 v:for|noun|v=-17 v:for|verb|=-14 v:for|verb|v=-24 v:for||=-8
v:for||ed=-31 v:for||ing=-54 v:for||s=-54 v:from|det|=14 v:from|det|v=-36 v:from|name|v=-25
v:from|noun|v=-20 v:from|verb|v=-30 v:from||=8 v:from||base=-25 v:from||ed=-35 v:from||ing=-44
v:from||s=-32 v:how||v=-43 v:if||=-28 v:if||ed=-34 v:if||ing=-20 v:if||s=-19 v:if||v=-42
v:into|det|v=-27 v:into||ed=-40 v:in|adj|=-34 v:in|adj|v=-22 v:in|det|v=-15 v:in|name|=-12
v:in|name|v=-43 v:in|noun|=20 v:in|noun|v=-26 v:in|num|=-37 v:in|num|v=-27 v:in|poss|v=-13
v:in|time|v=-31 v:in||base=-18 v:in||ed=-16 v:in||ing=-14 v:in||s=-43 v:like||ed=-56 v:of|adj|=-15
v:of|adj|v=-14 v:of|det|=-31 v:of|det|v=-30 v:of|name|=-32 v:of|name|v=-28 v:of|noun|=-32
v:of|noun|v=-27 v:of|poss|v=-29 v:of|verb|=-22 v:of|verb|v=-17 v:of||=-39 v:of||base=-39
v:of||ed=-45 v:of||ing=-40 v:of||s=-6 v:on|det|=8 v:on|det|v=-18 v:on|name|=-21 v:on|name|v=-35
v:on|noun|v=-25 v:on|poss|v=-37 v:on||=-63 v:on||base=-38 v:on||s=-27 v:open||=-48 v:open||base=-36
v:open||ed=-29 v:open||ing=-44 v:open||s=-11 v:open||v=-24 v:or|noun|v=-22 v:or|verb|v=-21
v:out|prep|v=-30 v:out||ed=-47 v:over||ed=-34 v:qand|verb|=67 v:qname||=8 v:qnoun||=9
v:qnoun||v=-53 v:qprep|det|=14 v:qprep|det|ed=20 v:qprep|det|s=-48 v:qprep|det|v=-7
v:qprep|name|=-27 v:qprep|noun|ed=-38 v:qsub||=-8 v:qto||v=-40 v:qverb||=14 v:qverb||v=12
v:since||ed=-48 v:since||v=-24 v:so||ed=-37 v:so||v=-46 v:than||ed=-49 v:than||ing=-34
v:than||s=-35 v:that||=-37 v:that||base=-6 v:that||ed=-51 v:that||ing=-8 v:that||s=-35
v:that||v=-18 v:time||ed=-9 v:time||ing=-7 v:time||s=-35 v:time||v=-44 v:to||=-23 v:to||base=9
v:to||ed=-42 v:to||ing=-8 v:to||s=-45 v:to||v=-38 v:up||ed=-30 v:verb||=-41 v:verb||base=-17
v:verb||ed=-30 v:verb||ing=-23 v:verb||s=-15 v:verb||v=-30 v:what||=-39 v:what||ed=-24
v:what||v=-37 v:when||=55 v:when||s=-22 v:when||v=-44 v:which||=-20 v:while||=17 v:while||ed=-6
v:while||v=-69 v:who||=-15 v:who||base=-24 v:who||ed=-38 v:who||s=-27 v:who||v=-46 v:with|det|=14
v:with|det|v=8 v:with|name|v=-38 v:with|noun|=11 v:with|noun|v=-46 v:with||=-17 v:with||base=7
v:with||ed=-26 v:with||s=-60 v:—|and|=30 v:—|and|v=15 v:—|det|ed=19 v:—|prep|ed=-11 v:—|prep|v=-17
v:—|verb|v=-30 w:(=16 w:(|=16 w:,=18 w:,|adj=-30 w:,|adv=6 w:,|and=22 w:,|det=26 w:,|it=8
w:,|noun=-33 w:,|open=-47 w:,|prep=6 w:,|sub=21 w:,|subj=15 w:,|verb=16 w:,|wh=21 w:,|who=19 w:-=-8
w:-|dash=33 w:-|noun=-53 w:;=40 w:;|=40 w:about=-70 w:about|det=-27 w:about|poss=-22 w:adv=-27
w:adv|=-27 w:after=11 w:against=-74 w:against|name=-32 w:among=-27 w:and=-20 w:and|adj=-53
w:and|det=-29 w:and|name=-29 w:and|noun=-35 w:and|poss=-54 w:and|that=-39 w:and|verb=33
w:around=-58 w:as=-27 w:as|=-27 w:at=-25 w:at|det=11 w:at|noun=-41 w:because=-24 w:because|=-24
w:before=-34 w:behind=-69 w:between=-56 w:between|name=-30 w:by=-19 w:by|det=-21 w:by|name=-10
w:by|noun=-34 w:by|verb=35 w:down=-67 w:down|prep=-37 w:for=-41 w:for|adj=-25 w:for|det=-43
w:for|poss=-30 w:for|verb=-24 w:from=-48 w:from|name=-36 w:from|noun=-28 w:from|verb=-35 w:how=-58
w:how|=-58 w:if=-50 w:if|=-50 w:in=-27 w:into=-62 w:into|det=-34 w:into|noun=-30 w:in|adj=-46
w:in|det=-10 w:in|name=-30 w:in|num=-49 w:in|poss=22 w:in|time=-20 w:in|verb=-39 w:like=-31
w:of=-42 w:off=-80 w:of|adj=-25 w:of|det=-35 w:of|name=-35 w:of|noun=-34 w:of|num=-18 w:of|poss=-11
w:of|verb=-31 w:on=-27 w:on|adj=21 w:on|det=-9 w:on|name=-37 w:on|noun=-16 w:on|time=13 w:open=-35
w:open|=-35 w:or=-74 w:or|name=-27 w:or|noun=-22 w:or|verb=-24 w:out=-67 w:out|prep=-32 w:over=-71
w:over|det=-37 w:qand|open=-68 w:qand|verb=84 w:qdash=35 w:qdet=-7 w:qdet|=-7 w:qnoun=-14
w:qnoun|=-14 w:qprep=-20 w:qprep|det=8 w:qprep|name=-16 w:qprep|noun=-41 w:qprep|poss=-13
w:qthat=-16 w:qthat|=-16 w:qto=-26 w:qto|=-26 w:qverb=18 w:qverb|=18 w:since=-8 w:since|=-8
w:so=-25 w:so|=-25 w:than=-58 w:than|num=-28 w:that=-34 w:that|=-34 w:through=-23 w:time=-27
w:time|=-27 w:to=-33 w:to|=-33 w:up=-75 w:up|prep=-28 w:verb=-33 w:verb|=-33 w:what=-56 w:what|=-56
w:when=12 w:when|=12 w:where=-56 w:where|=-56 w:whether=-49 w:whether|=-49 w:which=-17 w:which|=-17
w:while=-8 w:while|=-8 w:who=-39 w:who|=-39 w:with=-32 w:with|det=15 w:with|name=-26
w:with|noun=-14 w:with|poss=-30 w:—=15 w:—|and=34 w:—|det=30 w:—|prep=6 w:—|verb=-20
`;

/** What speaks for a candidate being an attribution. */
export const CUE_WEIGHTS = `
a:'d+=-19 a:'ll+=-10 a:be+=20 a:be+be+=-17 a:be+not+=14 a:be+to+=-38 a:can+be+=-22 a:could+=-10
a:do+=26 a:do+not+=21 a:have+=-8 a:have+be+=19 a:have+not+=-42 a:have+to+=13 a:not+=-71 a:to+=-27
a:to+be+=-48 a:will+=-23 a:will+be+=-11 a:would+=-46 a:would+be+=-27 ac:be+to+|mention=-76
ac:be+to+|say=18 ac:be+|adj=-15 ac:be+|call=17 ac:be+|decide=-18 ac:be+|judge=25 ac:be+|mention=7
ac:be+|say=28 ac:be+|seem=21 ac:be+|show=46 ac:be+|tell=11 ac:be+|think=32 ac:be+|unknown=-31
ac:can+|think=14 ac:do+not+|mention=16 ac:do+not+|say=16 ac:do+|say=9 ac:do+|think=7
ac:do+|want=-13 ac:have+be+|unknown=-74 ac:have+not+|say=-27 ac:have+|ask=-22 ac:have+|call=14
ac:have+|decide=33 ac:have+|mention=6 ac:have+|say=-19 ac:have+|think=6 ac:have+|unknown=-19
ac:have+|want=9 ac:to+|judge=6 ac:to+|mention=10 ac:to+|say=-42 ac:to+|think=16
ac:will+be+|unknown=-51 ac:will+|decide=-44 ac:will+|mention=23 ac:will+|say=-31
ac:would+|decide=52 ac:would+|judge=-55 ac:would+|say=-39 ac:would+|want=-38 ac:|adj=28 ac:|ask=26
ac:|decide=-6 ac:|judge=-10 ac:|noun=-7 ac:|say=18 ac:|seem=-14 ac:|think=-16 ac:|unknown=-11
b:adj=-41 b:clitic=-34 b:comma=30 b:dash=-13 b:det=-13 b:first=-33 b:it=-23 b:name=14 b:num=-24
b:obj=10 b:poss=-8 b:prep=-28 b:sign=-12 b:sub=-25 b:subj=-16 b:that=-60 b:time=44 b:to=-19
b:verb=-25 b:wh=-16 b:who=-11 bc:and|say|base=43 bc:and|say|ed=25 bc:and|say|ing=30 bc:and|say|s=12
bc:and|unknown|ed=-31 bc:and|unknown|ing=-72 bc:clitic|noun|=-8 bc:clitic|unknown|ed=-29
bc:close|say|ed=6 bc:close|say|s=11 bc:comma|call|ed=-34 bc:comma|call|ing=84 bc:comma|judge|ing=25
bc:comma|mention|ed=35 bc:comma|mention|ing=-11 bc:comma|say|ed=-10 bc:comma|say|ing=40
bc:comma|say|s=-29 bc:comma|tell|ed=15 bc:comma|unknown|ed=-21 bc:comma|unknown|ing=14
bc:comma|want|ing=18 bc:dash|say|base=-50 bc:dash|unknown|ed=-42 bc:det|noun|=-20
bc:first|ask|ed=34 bc:first|mention|ing=-47 bc:first|noun|=8 bc:first|say|base=-46
bc:first|say|ed=-41 bc:it|unknown|ing=-45 bc:name|adj|=23 bc:name|call|ed=-8 bc:name|call|s=27
bc:name|decide|base=-8 bc:name|decide|ed=-11 bc:name|judge|base=16 bc:name|judge|ed=34
bc:name|mention|base=-15 bc:name|mention|ed=-18 bc:name|mention|ing=-11 bc:name|say|base=-22
bc:name|say|s=8 bc:name|seem|s=-7 bc:name|show|base=19 bc:name|show|ed=-14 bc:name|show|s=8
bc:name|tell|ed=-18 bc:name|tell|ing=34 bc:name|tell|s=29 bc:name|think|ed=24 bc:name|think|ing=-38
bc:name|think|s=18 bc:name|unknown|ed=12 bc:name|unknown|ing=-14 bc:name|unknown|s=-16
bc:name|want|base=24 bc:name|want|ed=13 bc:name|want|s=18 bc:noun|adj|=15 bc:noun|ask|ed=-33
bc:noun|call|ed=-8 bc:noun|decide|base=19 bc:noun|decide|ed=7 bc:noun|decide|ing=-25
bc:noun|decide|s=11 bc:noun|judge|base=-16 bc:noun|judge|ed=17 bc:noun|mention|base=-7
bc:noun|mention|ing=8 bc:noun|noun|=-37 bc:noun|say|ed=41 bc:noun|say|ing=-33 bc:noun|seem|base=-46
bc:noun|seem|ed=42 bc:noun|show|base=27 bc:noun|show|ed=32 bc:noun|show|ing=-22 bc:noun|tell|ed=24
bc:noun|think|base=18 bc:noun|think|ed=-7 bc:noun|think|ing=30 bc:noun|think|s=-8
bc:noun|unknown|ed=-27 bc:noun|unknown|ing=-14 bc:noun|unknown|s=-55 bc:noun|want|base=16
bc:noun|want|ed=-9 bc:noun|want|ing=-34 bc:noun|want|s=-17 bc:num|say|base=-7 bc:prep|judge|ing=-27
bc:prep|mention|ing=31 bc:prep|noun|=36 bc:prep|say|ing=-35 bc:prep|think|ing=-42
bc:prep|unknown|ed=-51 bc:prep|unknown|ing=-22 bc:sign|say|ed=-16 bc:subj|ask|base=-39
bc:subj|call|ed=27 bc:subj|decide|base=-79 bc:subj|decide|ed=-9 bc:subj|judge|base=-32
bc:subj|judge|ed=7 bc:subj|judge|s=-44 bc:subj|mention|base=-12 bc:subj|mention|ed=12
bc:subj|say|base=11 bc:subj|say|ed=19 bc:subj|say|ing=51 bc:subj|say|s=7 bc:subj|tell|ed=12
bc:subj|think|ed=-39 bc:subj|think|ing=-12 bc:subj|think|s=-19 bc:subj|unknown|ed=20
bc:subj|unknown|ing=-15 bc:subj|want|base=-23 bc:subj|want|ed=-12 bc:subj|want|s=-22
bc:sub|ask|ed=9 bc:sub|say|ing=-20 bc:sub|unknown|ing=-54 bc:that|unknown|ing=-15
bc:time|unknown|ing=-46 bc:to|ask|base=10 bc:to|call|base=46 bc:to|judge|base=-27
bc:to|mention|base=7 bc:to|say|base=9 bc:to|think|base=-20 bc:to|unknown|ing=24
bc:verb|unknown|=-14 bc:verb|unknown|ed=-50 bc:verb|unknown|ing=8 bc:who|decide|base=-46
bc:who|judge|ed=-25 bc:who|say|ed=-35 bc:who|think|base=-6 bc:who|unknown|ed=-33
bc:wh|unknown|ed=-31 bias=-8 bw:about=-44 bw:after=47 bw:and=6 bw:as=-22 bw:at=-27 bw:before=31
bw:but=-18 bw:by=29 bw:for=-106 bw:from=-65 bw:in=7 bw:of=-39 bw:on=-59 bw:or=-21 bw:so=-15
bw:to=-19 bw:when=12 bw:while=11 bw:with=28 c:ask=7 c:decide=-15 c:noun=-7 c:say=11 c:seem=-15
c:show=-9 c:think=-10 c:unknown=-26 c:want=-14 f:base=-25 f:en=15 f:ing=-13 f:name=13 f:noun=-6
f:verb=-14 fc:adj|adj=6 fc:base|call=-31 fc:base|decide=-29 fc:base|judge=-29 fc:base|say=7
fc:base|seem=-46 fc:base|show=-14 fc:base|tell=-26 fc:ed|decide=-9 fc:ed|judge=21 fc:ed|say=9
fc:ed|seem=14 fc:ed|show=21 fc:ed|tell=16 fc:ed|think=-13 fc:ed|unknown=-24 fc:ing|ask=13
fc:ing|call=51 fc:ing|judge=-15 fc:ing|mention=-11 fc:ing|seem=-8 fc:ing|show=-41 fc:ing|tell=7
fc:ing|think=-11 fc:ing|unknown=-19 fc:ing|want=-10 fc:name|noun=6 fc:noun|adj=-6 fc:s|ask=9
fc:s|call=-12 fc:s|decide=14 fc:s|mention=7 fc:s|say=11 fc:s|unknown=-27 fc:s|want=-36
fc:verb|unknown=-14 fp:adj|adj=6 fp:base|clause-cue=-8 fp:base|cue-object=-10 fp:base|cue-prep=-7
fp:base|cue-quote=-41 fp:base|cue-that=-11 fp:base|cue-wh=-14 fp:base|quote-cue=-72
fp:colon|cue-next=-6 fp:ed|as=-18 fp:ed|clause-cue=-19 fp:ed|cue-clause=7 fp:ed|cue-object=8
fp:ed|cue-prep=-8 fp:ed|cue-quote=19 fp:ed|cue-that=27 fp:ed|inserted=-24 fp:ed|passive=-23
fp:ed|passive-to=10 fp:ed|quote-cue=-9 fp:en|passive=18 fp:ing|according=41 fp:ing|cue-clause=-18
fp:ing|cue-object=-22 fp:ing|cue-prep=-12 fp:ing|cue-quote=-17 fp:ing|cue-wh=21
fp:name|according=52 fp:name|noun=-55 fp:noun|adj=-6 fp:s|clause-cue=-25 fp:s|cue-clause=15
fp:s|cue-object=9 fp:s|cue-quote=36 fp:s|cue-that=6 fp:s|cue-to=-25 fp:s|cue-wh=24
fp:s|quote-cue=-39 fp:verb|cue-object=-14 g=-21 g:16=15 g:7=-14 l:?=-26 l:according=52 l:accuse=50
l:acknowledge=-11 l:add=-31 l:address=-43 l:admit=-17 l:agree=-25 l:aim=-7 l:allow=-28
l:announce=34 l:answer=-13 l:apologize=40 l:appeal=-60 l:appear=24 l:applaud=43 l:argue=52 l:ask=32
l:assure=-38 l:attack=-17 l:attempt=-49 l:back=-14 l:ban=-34 l:begin=-35 l:believe=8 l:blame=12
l:blast=24 l:bring=-89 l:call=23 l:case=28 l:cast=-15 l:celebrate=-80 l:charge=10 l:cite=33
l:claim=16 l:clear=-23 l:comment=13 l:commit=-21 l:compare=-40 l:concern=14 l:conclude=40
l:confirm=16 l:consider=-15 l:continue=-51 l:criticism=29 l:criticize=16 l:debate=-56 l:decide=26
l:decision=-34 l:declare=30 l:defend=-7 l:demand=44 l:denounce=28 l:deny=-45 l:describe=54
l:disavow=12 l:discuss=50 l:echo=6 l:effort=-48 l:elect=-24 l:email=-28 l:embrace=-27 l:endorse=19
l:endorsement=-48 l:expect=36 l:explain=40 l:express=64 l:feel=-61 l:find=-9 l:focus=15
l:gather=-94 l:hear=-38 l:highlight=20 l:hire=17 l:hold=-102 l:hope=64 l:idea=-9 l:ignore=14
l:joke=-28 l:learn=-24 l:like=23 l:list=16 l:look=-60 l:maintain=-88 l:mean=-95 l:mention=67
l:name=42 l:need=-105 l:nominate=-19 l:note=24 l:offer=17 l:oppose=-27 l:opposition=-52 l:pass=-26
l:pick=-50 l:plan=-30 l:point=6 l:poll=-83 l:position=-24 l:post=-33 l:praise=32 l:predict=-20
l:prefer=22 l:promise=55 l:propose=14 l:question=-21 l:raise=-74 l:rally=-57 l:react=-17 l:read=-18
l:reason=-45 l:recall=36 l:recognize=19 l:refer=58 l:reference=27 l:reflect=-18 l:refuse=52
l:remember=38 l:reply=12 l:report=-19 l:require=-11 l:respect=-67 l:respond=-32 l:reveal=47
l:say=58 l:seek=10 l:seem=16 l:select=-78 l:settle=-16 l:share=-21 l:shoot=-49 l:show=43 l:sound=-8
l:speak=-59 l:statement=18 l:struggle=-33 l:suggest=15 l:supporter=-19 l:swipe=51 l:talk=45
l:target=-6 l:tell=32 l:thank=-20 l:think=-11 l:tout=48 l:try=-73 l:tweet=25 l:understand=-18
l:urge=55 l:voice=-23 l:vote=-18 l:vow=73 l:want=21 l:watch=-24 l:worry=-29 n:adj=-17 n:adv=-19
n:and=14 n:be=-33 n:comma=19 n:it=13 n:modal=-41 n:name=12 n:noun=-16 n:num=-15 n:obj=-16
n:open=-31 n:poss=-7 n:sign=-55 n:stop=100 n:sub=-12 n:that=-16 n:to=-7 n:verb=-39 n:who=-21
nc:about|ask=-6 nc:about|mention=54 nc:about|noun=55 nc:about|think=-25 nc:about|unknown=15
nc:adj|decide=-53 nc:adj|judge=44 nc:adj|mention=-60 nc:adj|say=20 nc:adj|unknown=-35
nc:adv|mention=-7 nc:adv|think=-24 nc:adv|unknown=-12 nc:adv|want=-18 nc:after|noun=-65
nc:against|noun=53 nc:at|mention=-57 nc:at|noun=-14 nc:at|seem=-63 nc:at|unknown=9 nc:be|noun=32
nc:be|unknown=-28 nc:by|decide=-58 nc:by|say=-16 nc:by|unknown=-59 nc:colon|noun=-33
nc:colon|say=32 nc:comma|ask=12 nc:comma|say=7 nc:det|ask=21 nc:det|decide=25 nc:det|mention=17
nc:det|noun=-9 nc:det|say=-28 nc:det|tell=15 nc:det|think=-15 nc:down|unknown=-15 nc:during|say=69
nc:for|ask=-58 nc:for|call=24 nc:for|decide=27 nc:for|say=-10 nc:for|think=43 nc:for|unknown=-48
nc:from|noun=-85 nc:from|unknown=-58 nc:into|unknown=-21 nc:in|decide=12 nc:in|judge=-54
nc:in|mention=-30 nc:in|say=36 nc:in|show=-63 nc:in|think=-18 nc:in|unknown=-17 nc:it|unknown=-49
nc:like|seem=-22 nc:name|ask=18 nc:name|mention=-9 nc:name|noun=-23 nc:name|say=19 nc:name|show=30
nc:name|think=36 nc:name|unknown=-45 nc:name|want=17 nc:noun|ask=27 nc:noun|decide=-27
nc:noun|judge=7 nc:noun|say=-19 nc:noun|seem=13 nc:noun|show=-16 nc:noun|tell=17 nc:noun|think=12
nc:noun|unknown=-31 nc:noun|want=-11 nc:num|noun=-59 nc:num|unknown=-10 nc:obj|ask=-7
nc:obj|call=36 nc:obj|decide=-57 nc:obj|mention=7 nc:obj|tell=-32 nc:obj|think=-23
nc:obj|unknown=28 nc:of|adj=7 nc:of|say=23 nc:of|tell=-41 nc:on|call=36 nc:on|say=-11
nc:on|unknown=-9 nc:open|noun=18 nc:open|say=-26 nc:poss|call=-18 nc:poss|judge=-7
nc:poss|mention=22 nc:poss|say=-8 nc:poss|think=-25 nc:poss|unknown=-23 nc:poss|want=39
nc:sign|mention=-33 nc:sign|unknown=-24 nc:stop|say=110 nc:subj|think=11 nc:subj|want=-48
nc:sub|ask=6 nc:sub|mention=-12 nc:sub|think=-14 nc:sub|unknown=-43 nc:that|adj=-10
nc:that|noun=-12 nc:that|say=-17 nc:that|show=14 nc:that|think=-15 nc:that|unknown=-6
nc:time|say=40 nc:to|adj=-40 nc:to|ask=-47 nc:to|call=-35 nc:to|judge=-23 nc:to|noun=6 nc:to|say=-9
nc:to|seem=21 nc:to|think=19 nc:to|unknown=10 nc:up|decide=-49 nc:up|unknown=16 nc:verb|decide=-15
nc:verb|judge=-22 nc:verb|say=-18 nc:verb|show=-12 nc:verb|think=-17 nc:verb|unknown=13
nc:verb|want=-27 nc:wh|think=-22 nc:with|noun=-20 nc:with|say=23 o:adj=-34 o:after=-8 o:all=-7
o:an=-50 o:and=-20 o:at=-30 o:both=-22 o:but=-35 o:dash=-32 o:former=49 o:he=-7 o:him=8
o:himself=13 o:how=46 o:in=-13 o:is=-54 o:it=17 o:me=33 o:more=13 o:most=-13 o:my=-16 o:new=-11
o:no=23 o:not=11 o:noun=-11 o:num=-83 o:on=-38 o:open=32 o:several=41 o:she=32 o:sign=-55
o:some=-42 o:such=-45 o:that=28 o:their=41 o:them=-23 o:these=-13 o:they=14 o:those=35 o:to=-11
o:tuesday=-45 o:two=-23 o:verb=-12 o:was=-58 o:we=-42 o:what=21 o:when=-85 o:whether=27 o:which=-12
o:who=-21 o:why=49 op:adj|mention=-53 op:adj|noun=17 op:all|decide=-61 op:an|say=-26
op:an|unknown=-10 op:a|call=19 op:a|decide=40 op:a|judge=8 op:a|mention=14 op:a|noun=-30
op:a|say=-34 op:a|think=-28 op:a|unknown=11 op:a|want=-14 op:her|judge=20 op:her|mention=30
op:her|noun=-6 op:her|say=7 op:her|unknown=-21 op:he|say=32 op:he|tell=19 op:he|think=-34
op:he|want=-38 op:him|call=58 op:him|decide=-22 op:him|think=-31 op:his|mention=26 op:his|say=7
op:his|think=-40 op:his|unknown=-17 op:if|ask=15 op:in|say=-18 op:in|unknown=18 op:its|unknown=6
op:it|say=14 op:it|unknown=-48 op:name|ask=-42 op:name|call=15 op:name|decide=21 op:name|judge=8
op:name|noun=6 op:name|say=-17 op:name|show=25 op:name|tell=-62 op:name|think=6 op:name|unknown=-34
op:noun|call=11 op:noun|decide=-15 op:noun|judge=8 op:noun|mention=10 op:noun|think=7
op:noun|unknown=-33 op:noun|want=-26 op:num|noun=-55 op:num|say=-35 op:num|unknown=-41
op:on|unknown=6 op:open|call=-31 op:open|judge=-39 op:open|mention=-69 op:open|say=54
op:open|tell=88 op:open|think=-65 op:open|want=-38 op:she|say=38 op:she|tell=24 op:sign|mention=-55
op:sign|unknown=-34 op:that|adj=-10 op:that|noun=19 op:that|say=21 op:that|show=17 op:that|tell=16
op:that|think=-12 op:that|unknown=9 op:they|say=12 op:the|adj=17 op:the|call=21 op:the|judge=6
op:the|mention=10 op:the|noun=-20 op:the|say=37 op:the|seem=-67 op:the|show=-40 op:the|think=-37
op:the|want=-11 op:this|say=-24 op:this|think=32 op:to|adj=-40 op:to|ask=14 op:to|call=-44
op:to|decide=-7 op:to|judge=-23 op:to|noun=-14 op:to|seem=20 op:to|think=20 op:to|unknown=-10
op:verb|judge=-10 op:verb|mention=7 op:verb|noun=20 op:verb|say=-37 op:verb|seem=-11
op:verb|show=-53 op:verb|tell=-12 op:verb|think=-7 op:verb|unknown=11 op:verb|want=-12
op:what|think=-38 op:whether|ask=51 p:according=55 p:adj=-12 p:as=-29 p:clause-cue=-29 p:cue-next=7
p:cue-prep=-8 p:cue-that=18 p:cue-wh=7 p:inserted=10 p:noun=-7 p:passive=-18 p:passive-to=7
p:quote-cue=-31 pc:according|noun=52 pc:according|unknown=41 pc:as|say=-9 pc:clause-cue|judge=-67
pc:clause-cue|say=28 pc:clause-cue|unknown=-64 pc:cue-clause|call=-30 pc:cue-clause|decide=-20
pc:cue-clause|mention=-18 pc:cue-clause|say=47 pc:cue-clause|show=-14 pc:cue-clause|tell=-7
pc:cue-clause|think=-14 pc:cue-clause|unknown=-39 pc:cue-clause|want=-12 pc:cue-next|noun=-6
pc:cue-next|say=37 pc:cue-object|ask=-14 pc:cue-object|call=9 pc:cue-object|judge=25
pc:cue-object|say=-28 pc:cue-object|seem=19 pc:cue-object|show=-6 pc:cue-object|tell=-20
pc:cue-object|think=11 pc:cue-object|unknown=-26 pc:cue-object|want=13 pc:cue-prep|ask=-25
pc:cue-prep|call=64 pc:cue-prep|decide=11 pc:cue-prep|judge=-36 pc:cue-prep|mention=29
pc:cue-prep|say=-18 pc:cue-prep|seem=-47 pc:cue-prep|show=-62 pc:cue-prep|tell=-41
pc:cue-prep|think=7 pc:cue-prep|want=-9 pc:cue-quote|ask=-7 pc:cue-quote|say=15
pc:cue-quote|think=-52 pc:cue-quote|unknown=23 pc:cue-that|say=13 pc:cue-that|show=17
pc:cue-that|tell=11 pc:cue-that|think=-8 pc:cue-that|unknown=-6 pc:cue-to|call=-30
pc:cue-to|seem=20 pc:cue-to|tell=-6 pc:cue-to|think=9 pc:cue-to|unknown=-18 pc:cue-wh|ask=52
pc:cue-wh|decide=-36 pc:cue-wh|say=15 pc:cue-wh|tell=-15 pc:cue-wh|think=-7 pc:cue-wh|unknown=-48
pc:inserted|say=31 pc:noun|noun=-7 pc:passive-to|decide=-11 pc:passive-to|think=20
pc:passive|ask=-46 pc:passive|decide=-35 pc:passive|mention=11 pc:passive|show=17
pc:passive|tell=-46 pc:passive|think=14 pc:passive|unknown=-52 pc:passive|want=-18
pc:quote-cue|call=-62 pc:quote-cue|judge=-65 pc:quote-cue|mention=-72 pc:quote-cue|say=-11
pc:quote-cue|tell=82 pc:quote-cue|think=-59 pc:quote-cue|unknown=-42 pc:quote-cue|want=-50
q:according=-7 q:adj=-10 q:as=-13 q:clause-cue=29 q:colon=40 q:cue-next=7 q:cue-object=29
q:cue-that=19 q:cue-to=30 q:noun=-21 q:passive-to=-33 q:quote-cue=-31 s:adj|adj=-6 s:adj|name=26
s:adj|noun=-10 s:adj|prep=-46 s:adv|prep=-33 s:be|verb=-41 s:det|adj=18 s:det|adv=-20 s:det|det=-26
s:det|num=-82 s:det|open=-24 s:det|time=-62 s:it|be=-7 s:it|modal=20 s:it|stop=28 s:name|adj=40
s:name|and=-28 s:name|be=22 s:name|clitic=32 s:name|comma=-7 s:name|det=15 s:name|modal=41
s:name|noun=-17 s:name|open=30 s:name|prep=-9 s:name|stop=-21 s:name|sub=10 s:name|to=-9
s:name|verb=-37 s:noun|adv=-25 s:noun|and=-38 s:noun|be=31 s:noun|comma=-19 s:noun|name=11
s:noun|noun=-21 s:noun|open=-41 s:noun|prep=8 s:noun|stop=-37 s:noun|sub=-24 s:noun|that=36
s:noun|to=16 s:noun|verb=26 s:num|noun=-46 s:num|stop=-26 s:obj|comma=38 s:obj|det=15
s:obj|prep=-20 s:obj|sub=36 s:obj|verb=11 s:open|adj=-7 s:open|adv=28 s:open|and=-37 s:open|det=19
s:open|it=33 s:open|name=11 s:open|noun=-43 s:open|num=39 s:open|poss=-7 s:open|prep=34
s:open|subj=24 s:open|that=-16 s:open|to=-6 s:open|verb=26 s:open|wh=38 s:poss|name=27
s:poss|noun=6 s:poss|prep=-23 s:prep|det=-36 s:prep|name=-56 s:prep|noun=22 s:prep|num=-10
s:prep|verb=-49 s:sign|num=-33 s:subj|adv=-14 s:subj|be=6 s:subj|do=43 s:subj|have=12
s:subj|modal=10 s:subj|verb=-18 s:sub|det=27 s:sub|name=7 s:sub|noun=38 s:sub|subj=-9
s:sub|verb=-54 s:that|be=-38 s:that|comma=12 s:that|det=49 s:that|it=12 s:that|modal=-17
s:that|name=-10 s:that|noun=9 s:that|open=48 s:that|poss=23 s:that|prep=26 s:that|sub=27
s:that|subj=20 s:that|verb=-34 s:time|stop=-64 s:to|be=-34 s:to|det=-33 s:to|do=-19 s:to|have=-17
s:to|noun=-12 s:to|open=28 s:to|poss=-16 s:to|verb=19 s:verb|adj=-24 s:verb|det=33 s:verb|name=33
s:verb|prep=-42 s:verb|stop=13 s:verb|sub=-26 s:verb|to=11 s:who|be=-6 s:wh|be=-8 s:wh|noun=12
sc:adj|noun|mention=-47 sc:adj|noun|say=27 sc:det|adj|call=61 sc:det|adj|mention=-24
sc:det|adj|noun=16 sc:det|adj|say=27 sc:det|adj|think=-26 sc:det|adj|unknown=26 sc:det|adj|want=-12
sc:det|name|call=49 sc:det|name|decide=11 sc:det|name|judge=-17 sc:det|name|mention=33
sc:det|name|noun=-33 sc:det|name|think=-51 sc:det|name|unknown=-8 sc:det|noun|decide=28
sc:det|noun|noun=-27 sc:det|noun|say=-6 sc:det|noun|think=16 sc:det|noun|want=10 sc:det|num|say=-38
sc:det|num|unknown=-46 sc:det|prep|think=8 sc:it|be|say=27 sc:it|modal|say=46 sc:name|and|judge=-13
sc:name|and|unknown=-28 sc:name|be|say=54 sc:name|clitic|judge=18 sc:name|clitic|noun=7
sc:name|clitic|think=9 sc:name|clitic|unknown=27 sc:name|comma|judge=10 sc:name|comma|noun=12
sc:name|comma|say=-23 sc:name|comma|unknown=-27 sc:name|have|say=46 sc:name|modal|say=55
sc:name|name|ask=-28 sc:name|name|call=7 sc:name|name|decide=36 sc:name|name|mention=18
sc:name|name|say=-35 sc:name|name|unknown=-19 sc:name|name|want=6 sc:name|noun|noun=35
sc:name|noun|say=-22 sc:name|noun|unknown=-20 sc:name|prep|judge=23 sc:name|prep|mention=-45
sc:name|prep|noun=10 sc:name|prep|say=19 sc:name|prep|unknown=-25 sc:name|stop|judge=-17
sc:name|stop|noun=27 sc:name|stop|say=-68 sc:name|stop|unknown=-29 sc:name|verb|noun=-34
sc:name|verb|say=-39 sc:noun|and|noun=-47 sc:noun|and|unknown=-42 sc:noun|comma|noun=16
sc:noun|comma|unknown=-41 sc:noun|name|noun=19 sc:noun|name|unknown=-39 sc:noun|noun|decide=-7
sc:noun|noun|judge=-17 sc:noun|noun|mention=29 sc:noun|noun|say=-25 sc:noun|noun|think=-12
sc:noun|noun|unknown=-30 sc:noun|prep|decide=18 sc:noun|prep|say=7 sc:noun|prep|think=-21
sc:noun|prep|unknown=21 sc:noun|stop|noun=-20 sc:noun|stop|unknown=-42 sc:noun|verb|say=52
sc:noun|verb|unknown=-60 sc:num|noun|decide=-7 sc:num|noun|noun=-15 sc:num|noun|say=-11
sc:num|noun|unknown=-47 sc:obj|det|call=34 sc:obj|prep|judge=6 sc:open|adv|say=28
sc:open|and|say=-24 sc:open|det|say=27 sc:open|it|say=46 sc:open|name|noun=13 sc:open|name|tell=69
sc:open|name|unknown=28 sc:open|poss|say=-11 sc:open|prep|say=30 sc:open|subj|noun=8
sc:open|subj|say=30 sc:open|subj|tell=81 sc:open|subj|unknown=-27 sc:open|sub|say=21
sc:open|verb|say=52 sc:poss|adj|say=-40 sc:poss|adj|unknown=-21 sc:poss|noun|judge=6
sc:poss|noun|noun=16 sc:poss|noun|say=14 sc:poss|noun|think=-25 sc:poss|noun|unknown=-25
sc:poss|noun|want=19 sc:prep|det|say=-24 sc:sign|num|mention=-49 sc:sign|num|unknown=-26
sc:subj|be|say=28 sc:subj|be|tell=8 sc:subj|be|think=-7 sc:subj|do|say=42 sc:subj|have|say=64
sc:subj|modal|say=32 sc:subj|verb|say=-17 sc:sub|name|ask=42 sc:sub|subj|ask=9 sc:sub|subj|say=9
sc:that|be|say=-32 sc:that|det|noun=39 sc:that|det|say=-8 sc:that|det|tell=50 sc:that|det|think=33
sc:that|it|say=15 sc:that|name|tell=-31 sc:that|noun|say=-25 sc:that|noun|think=-32
sc:that|open|say=47 sc:that|poss|say=32 sc:that|subj|noun=-28 sc:that|subj|say=62
sc:that|sub|say=47 sc:that|verb|say=-8 sc:to|be|seem=15 sc:to|be|want=18 sc:to|det|say=-26
sc:to|det|unknown=-12 sc:to|name|mention=9 sc:to|name|noun=-47 sc:to|name|say=42
sc:to|noun|noun=-14 sc:to|noun|unknown=10 sc:to|noun|want=-61 sc:to|open|ask=27 sc:to|poss|say=-7
sc:to|verb|adj=-9 sc:to|verb|ask=13 sc:to|verb|decide=-10 sc:to|verb|noun=13 sc:to|verb|seem=40
sc:to|verb|tell=-18 sc:to|verb|think=27 sc:to|verb|unknown=7 sc:to|verb|want=11 sc:verb|det|noun=-7
sc:verb|det|say=11 sc:verb|noun|noun=15 sc:verb|noun|say=10 sc:verb|noun|unknown=7
sc:verb|prep|say=-15 sc:verb|prep|unknown=-52 t:body|according=55 t:body|adj=-13 t:body|as=-29
t:body|clause-cue=-29 t:body|colon=-45 t:body|cue-next=7 t:body|cue-object=-8 t:body|cue-that=18
t:body|cue-to=-7 t:body|cue-wh=8 t:body|inserted=10 t:body|noun=-12 t:body|passive=-25
t:body|passive-to=7 t:body|quote-cue=-32 t:title|colon=48 t:title|cue-clause=6
t:title|cue-object=28 t:title|cue-prep=-36 t:title|cue-to=15 t:title|noun=31 u:ask=-7 u:decide=-8
u:judge=16 u:noun=-6 u:say=-11 u:tell=-43 u:think=10 u:unknown=-16 w:det=8 w:i=-25 w:name=7
w:none=-21 w:num=-16 w:other=-35 w:owner=-27 w:poss=-7 w:that=-38 w:we=13 w:wh=-36 w:who=-8
w:you=-13 wc:he|ask=7 wc:he|call=16 wc:he|decide=-10 wc:he|judge=-12 wc:he|noun=13 wc:he|say=19
wc:he|think=-33 wc:he|unknown=6 wc:he|want=-16 wc:it|noun=17 wc:it|seem=-31 wc:it|think=34
wc:it|unknown=-17 wc:i|say=-25 wc:i|unknown=-46 wc:i|want=6 wc:name|adj=14 wc:name|ask=6
wc:name|decide=-17 wc:name|mention=-6 wc:name|noun=6 wc:name|say=14 wc:name|seem=-13 wc:name|show=6
wc:name|tell=28 wc:name|think=6 wc:name|unknown=-18 wc:name|want=25 wc:none|ask=20 wc:none|call=-11
wc:none|decide=7 wc:none|judge=-8 wc:none|mention=-12 wc:none|noun=-11 wc:none|say=-59
wc:none|show=16 wc:none|tell=-46 wc:none|think=10 wc:noun|adj=22 wc:noun|ask=14 wc:noun|call=-28
wc:noun|judge=35 wc:noun|mention=13 wc:noun|noun=-18 wc:noun|say=14 wc:noun|seem=10
wc:noun|show=-11 wc:noun|tell=-36 wc:noun|think=9 wc:noun|unknown=-34 wc:noun|want=-44
wc:other|unknown=16 wc:owner|unknown=-10 wc:she|ask=-32 wc:she|call=27 wc:she|mention=-22
wc:she|say=45 wc:she|think=-53 wc:she|unknown=17 wc:she|want=-41 wc:that|decide=15 wc:that|judge=-6
wc:that|say=-34 wc:that|unknown=-14 wc:that|want=-27 wc:they|decide=-51 wc:they|judge=-12
wc:they|say=39 wc:they|think=24 wc:they|unknown=-26 wc:they|want=-40 wc:who|say=-18 wc:who|think=-7
wc:who|unknown=-6 wc:wh|decide=-6 wc:wh|unknown=-43 wc:you|think=-35 wc:you|want=45
wp:det|cue-clause=-16 wp:det|cue-prep=-46 wp:he|cue-prep=-11 wp:he|cue-quote=-7 wp:he|cue-that=13
wp:he|cue-to=-13 wp:he|cue-wh=12 wp:he|noun=16 wp:he|quote-cue=15 wp:it|cue-clause=-58
wp:it|cue-object=7 wp:it|cue-prep=-22 wp:it|cue-to=17 wp:i|cue-clause=-12 wp:i|cue-prep=-6
wp:i|cue-that=-22 wp:i|cue-to=33 wp:i|quote-cue=-7 wp:name|according=59 wp:name|adj=14
wp:name|as=-13 wp:name|clause-cue=-18 wp:name|cue-clause=34 wp:name|cue-object=11
wp:name|cue-quote=-7 wp:name|cue-that=21 wp:name|inserted=-21 wp:name|noun=11 wp:name|passive=-16
wp:name|quote-cue=-32 wp:none|cue-object=-23 wp:none|cue-prep=-22 wp:none|cue-that=13
wp:none|cue-to=-19 wp:none|cue-wh=14 wp:none|noun=-11 wp:none|passive=-18 wp:none|passive-to=12
wp:noun|according=25 wp:noun|adj=22 wp:noun|cue-clause=-24 wp:noun|cue-to=-18 wp:noun|cue-wh=-12
wp:noun|noun=-23 wp:noun|passive=17 wp:noun|quote-cue=-10 wp:other|cue-object=-8
wp:owner|cue-object=-69 wp:she|cue-clause=-12 wp:she|cue-object=8 wp:she|cue-prep=31
wp:she|cue-quote=-9 wp:she|cue-to=-31 wp:she|quote-cue=-14 wp:that|cue-clause=-38
wp:that|cue-object=-15 wp:that|cue-prep=7 wp:they|cue-clause=8 wp:they|cue-object=-42
wp:they|cue-prep=16 wp:we|cue-object=8 wp:who|cue-clause=11 wp:who|cue-prep=-10 wp:who|cue-that=-17
wp:who|cue-to=-13 wp:wh|cue-clause=-19 wp:wh|cue-object=-11 wp:wh|cue-prep=-26
wp:you|cue-clause=-24 wp:you|cue-to=20 z:15|according=32 z:15|adj=-8 z:15|clause-cue=-50
z:15|colon=28 z:15|cue-clause=7 z:15|cue-object=22 z:15|cue-prep=25 z:15|cue-quote=16
z:15|cue-to=-8 z:15|noun=-19 z:15|passive=-42 z:15|passive-to=17 z:15|quote-cue=8 z:16|according=41
z:16|as=19 z:16|clause-cue=11 z:16|cue-clause=16 z:16|cue-next=15 z:16|cue-object=13
z:16|cue-prep=29 z:16|cue-that=34 z:16|cue-to=20 z:16|cue-wh=-7 z:16|quote-cue=-47 z:1|colon=-42
z:1|cue-clause=16 z:1|cue-object=-37 z:1|cue-prep=-45 z:1|passive=-15 z:3|cue-clause=-45
z:3|cue-object=-34 z:3|cue-prep=-46 z:3|cue-to=-26 z:3|noun=-7 z:7|adj=-17 z:7|clause-cue=-19
z:7|colon=-12 z:7|cue-clause=-18 z:7|cue-quote=-17 z:7|cue-that=-7 z:7|cue-to=-6 z:7|passive=10
z:7|passive-to=-7 z:7|quote-cue=12
`;
