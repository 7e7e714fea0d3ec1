import('./shared/law/kinds/portability.ts').then(()=>console.log('portability ok'))
